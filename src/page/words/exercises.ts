import type {Spoken} from '../../lesson/message.js';
import {runEnglish} from './run.js';

/** What the exercises of the learning modes say. */
export const exercisesEnglish = {
  ...runEnglish,

  readAloud: 'Read aloud',
  covered: 'covered',
  coveredCell: '{column}: cell {cell} of {count}, covered',
  nextRow: 'What comes in step {step}?',
  asExpected: 'Step {step}: was it as you thought?',
  uncoverRow: 'Uncover the row',
  knewIt: 'I knew it',
  didNotKnow: 'Not quite',
  goOn: 'Go on',
  skipPredictions: 'Skip to the end',
  predicted: '{said} of {count} predicted, {right} right',
  allUncovered: 'The whole run is uncovered.',
  fillForm: 'Form of the table',
  fillForms: {line: 'Every value', exam: 'Changes only'},
  fillFormHelp: {
    line: 'Write what each variable holds after each step.',
    exam: 'Write a value only where it changes, and leave all other cells empty.',
  },
  fillCell: '{name} after step {step}',
  cellStates: {right: 'right', wrong: 'not right', shown: 'shown'},
  showCell: 'Show this cell',
  nothingToShow: 'Go to a cell first.',
  checkCells: 'Check all cells',
  filled: '{right} of {count} cells right[, {shown} shown]',
  allFilled: 'The table is complete.',
  rowsShown: 'Steps of the run',
  toOrder: 'Steps to put in order',
  orderKeys: 'With the keys: Space picks a step up, the arrows move it, Space puts it down.',
  firstTimes: 'Where a step happens more than once, its first time counts.',
  pickedUp: 'Picked up, in place {place} of {count}.',
  putDown: 'Put down, in place {place} of {count}.',
  nowIn: 'Place {place} of {count}',
  checkOrder: 'Check the order',
  showOrder: 'Show the order',
  inPlace: 'in place',
  notInPlace: 'not in place',
  ordered: '{placed} of {count} are in place; {run} stand in the right order among themselves.',
  allOrdered: 'Every step is in place.',
  /** `step`: a reference to it, as a lesson's text has it. */
  explainStep: 'What happens at {step}, and why?',
  ownWords: 'In your own words',
  compare: 'Compare',
  authorSays: 'The author’s answer',
  runSays: 'What the table says',
  compared: '{done} of {count} compared',
} as const;

export type ExercisesWords = Spoken<typeof exercisesEnglish>;
