const items = [];
let wake;

async function produce() {
  for (const item of ['a', 'b']) {
    items.push(item);
    wake?.();
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function consume() {
  for (let n = 0; n < 2; n++) {
    if (items.length === 0) await new Promise((done) => (wake = done));
    const item = items.shift();
    console.log('took', item);
  }
}

await Promise.all([consume(), produce()]);
