function price(item, stock) {
  if (!(item in stock)) {
    throw new Error(`no ${item} today`);
  }
  return stock[item];
}

const stock = {tea: 4, milk: 1};
let total = 0;
for (const item of ["tea", "cake", "milk"]) {
  try {
    total += price(item, stock);
  } catch (error) {
    console.log(error.message);
  }
}
console.log(total);
