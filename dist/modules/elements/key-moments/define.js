import { define } from '../../page/define.js';
import { KeyMoments } from './key-moments.js';
define('key-moments', KeyMoments);
