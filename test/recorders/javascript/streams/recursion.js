const factorial = (n) => (n < 2 ? 1 : n * factorial(n - 1));
const six = factorial(3);
function hanoi(n, from, to, by) {
  if (n === 0) return 0;
  return hanoi(n - 1, from, by, to) + 1 + hanoi(n - 1, by, to, from);
}
const moves = hanoi(2, 'A', 'C', 'B');
