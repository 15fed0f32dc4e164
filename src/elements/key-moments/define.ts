import {define} from '../../page/define.js';
import {KeyMoments} from './key-moments.js';

define('key-moments', KeyMoments);

declare global {
  interface HTMLElementTagNameMap {
    'key-moments': KeyMoments;
  }
}
