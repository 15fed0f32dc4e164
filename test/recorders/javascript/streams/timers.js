let ticks = 0;
const timer = setInterval(tick, 1000);
function tick() {
  ticks++;
  if (ticks === 2) clearInterval(timer);
}
setTimeout(() => console.log('half', Date.now() % 60000), 1500);
Promise.resolve('soon').then((v) => console.log(v));
queueMicrotask(function micro() {
  console.log('micro');
});
console.log('first');
