/** The lessons of the stories. What they say of a program is what it did when it was run. */
export {arabic} from './lessons/arabic.js';
export {bakery} from './lessons/bakery.js';
export {countdown} from './lessons/countdown.js';
export {faulty, kinds} from './lessons/kinds.js';
export {arabicDeck, teaDeck} from './lessons/decks.js';
export {modules} from './lessons/modules.js';
export {names} from './lessons/names.js';
export {order} from './lessons/order.js';
export {search} from './lessons/search.js';
export {slug} from './lessons/slug.js';
export {broken, single} from './lessons/small.js';
export {calls, tasks, twoNames, unwound} from './lessons/tasks.js';
export {tea} from './lessons/tea.js';
export {tills} from './lessons/till.js';
export {recorded, visits} from './lessons/visits.js';
export {walk} from './lessons/walk.js';
export {whole} from './lessons/whole.js';
