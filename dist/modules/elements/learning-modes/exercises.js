import { define } from '../../page/define.js';
import { ExplainMode } from './explain.js';
import { FillMode } from './fill.js';
import { OrderMode } from './order.js';
import { PredictMode } from './predict.js';
import { WatchMode } from './watch.js';
// Fetched when a reader first chooses one of them: whoever walks needs none.
define('learning-watch', WatchMode);
define('learning-predict', PredictMode);
define('learning-fill', FillMode);
define('learning-order', OrderMode);
define('learning-explain', ExplainMode);
