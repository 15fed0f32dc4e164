import greet, {count as calls} from './greet.mjs';

const text = greet('Ada');
const {shout} = await import('./shout.mjs');
console.log(shout(text), calls);
