const {area} = require('./area.cjs');
const first = area(2);
try {
  require('./missing-part.cjs');
} catch (error) {
  console.log(error.message);
}
setTimeout(function later() {
  console.log(first);
});
if (first) return;
console.log('never');
