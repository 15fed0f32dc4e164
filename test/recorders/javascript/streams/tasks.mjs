const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const log = [];

async function brew(name, ms) {
  log.push(`begin ${name}`);
  await sleep(ms);
  log.push(`end ${name}`);
  return name.toUpperCase();
}

const both = await Promise.all([brew('tea', 100), brew('coffee', 50)]);
const last = await brew('water', 10);
console.log(both, last);
