var early;
console.log(typeof late, hoisted());
let x = 1;
{
  let x = 2;
  x++;
}
function hoisted() {
  return 'up';
}
var late = x;
switch (x) {
  case 1:
    let inside = x + 1;
    late = inside;
}
const {a, b: [c, d = 4] = []} = {a: 1, b: [3]};
outer: for (const i of [1, 2]) {
  for (const j of [1, 2]) {
    if (j === 2) continue outer;
    late += i * j;
  }
}
