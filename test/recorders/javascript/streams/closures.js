function counter(start) {
  let count = start;
  return {
    up: () => ++count,
    read() {
      return count;
    },
  };
}
const one = counter(1);
one.up();
console.log(one.read());
const later = [];
for (let i = 0; i < 2; i++) later.push(() => i * 10);
const results = later.map((f) => f());
let total = 0;
const add = (x) => {
  total += x;
};
[1, 2].forEach(add);
