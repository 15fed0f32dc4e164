const prices = {tea: 3, bread: 4, jam: 5, milk: 2};
const names = Object.keys(prices);
const waiting = [];
const served = {a: 0, b: 0};
let income = 0;

class Order {
  constructor(number, items) {
    this.number = number;
    this.items = items;
    this.total = 0;
  }
}

function priceOf(order) {
  let total = 0;
  for (const item of order.items) {
    total += prices[item];
  }
  order.total = total;
  return total;
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function clerk(name) {
  while (waiting.length > 0) {
    const order = waiting.shift();
    const paid = priceOf(order);
    income += paid;
    served[name] += 1;
    if (order.number % 1000 === 0) console.log(name, 'serves', order.number);
    await sleep(1000);
  }
}

let number = 0;
for (let round = 0; round < 100000; round++) {
  for (let i = 0; i < 10; i++) {
    number += 1;
    const items = [];
    for (let k = 0; k <= number % 3; k++) items.push(names[(number * 7 + k) % 4]);
    waiting.push(new Order(number, items));
  }
  await Promise.all([clerk('a'), clerk('b')]);
}
