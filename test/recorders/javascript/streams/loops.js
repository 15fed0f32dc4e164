let total = 0;
for (let i = 1; i < 4; i++) {
  const square = i * i;
  if (square === 4) continue;
  total += square;
}
for (const letter of 'ab') total += letter.length;
let n = 2;
while (n > 0) n--;
do n++;
while (n < 2);
const found = [];
for (const key in {x: 1, y: 2}) found.push(key);
console.log(total, n, found);
