const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function boil(water) {
  await later(300);
  return `hot ${water}`;
}

async function brew() {
  const water = await boil("water");
  return `tea of ${water}`;
}

const tea = brew();
console.log("kettle is on");
tea.then((cup) => console.log(cup));
console.log("meanwhile: set the table");
