const xs = [1];
const ys = xs;
ys.push(2);
const point = {
  x: 1,
  get double() {
    throw new Error('asked');
  },
};
point.y = 2;
const nested = {list: xs, again: point};
const ages = new Map([
  ['ann', 30],
  [point, 1],
]);
ages.set('bob', 5);
const seen = new Set([1]);
seen.add('a').add(1);
xs.length = 0;
const odd = [undefined, NaN, -0, 10n, Symbol('s'), /x/g, () => 1, class A {}, new Date(0), , null];
const loop = {};
loop.self = loop;
delete point.x;
