import type {PlayerRequestEvent, StepChangeEvent, LessonReadyEvent, LessonErrorEvent, LessonProgressEvent, CompleteEvent, RevealEvent, AnswerEvent, HintEvent, MasteryEvent} from './modules/index.js';
import type {
  ConceptFlow,
  ConceptSnapshot,
  ExecutionSample,
  ExecutionTable,
  KeyMoments,
  LearningModes,
  LessonTranscript,
  QuizCard,
  Deck,
  QuizDeck,
  TraceControls,
  TraceLesson,
  VariableTracker,
  LessonElement,
} from "./modules/index.js";

/**
 * This type can be used to create scoped tags for your components.
 *
 * Usage:
 *
 * ```ts
 * import type { ScopedElements } from "path/to/library/jsx-integration";
 *
 * declare module "my-library" {
 *   namespace JSX {
 *     interface IntrinsicElements
 *       extends ScopedElements<'test-', ''> {}
 *   }
 * }
 * ```
 *
 * @deprecated Runtime scoped elements result in duplicate types and can confusing for developers. It is recommended to use the `prefix` and `suffix` options to generate new types instead.
 */
export type ScopedElements<
  Prefix extends string = "",
  Suffix extends string = "",
> = {
  [
    Key in keyof CustomElements as `${Prefix}${Key}${Suffix}`
  ]: CustomElements[Key];
};

type BaseProps<T extends HTMLElement> = {
  /** Content added between the opening and closing tags of the element */
  children?: any | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string | undefined;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined> | undefined;
  /** Specifies the text direction of the element. */
  dir?: "ltr" | "rtl" | undefined;
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string | undefined;
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string | undefined;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string | undefined;
  /** A unique identifier for the element. */
  id?: string | undefined;
  /** Keys tell React which array item each component corresponds to */
  key?: string | number | undefined;
  /** Specifies the language of the element. */
  lang?: string | undefined;
  /** Defines the element's semantic role for accessibility APIs. */
  role?: string | undefined;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string | undefined;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: (T | ((e: T) => void)) | undefined;
  /** Adds a reference for a custom element slot */
  slot?: string | undefined;
  /** Prop for setting inline styles */
  style?: Record<string, string | number> | undefined;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number | undefined;
  /** Specifies the tooltip text for the element. */
  title?: string | undefined;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: "yes" | "no" | undefined;
  /** The popover global attribute is used to designate an element as a popover element. */
  popover?: "auto" | "hint" | "manual" | undefined;
  /** Turns an element element into a popover control button; takes the ID of the popover element to control as its value. */
  popovertarget?: "top" | "bottom" | "left" | "right" | "auto" | undefined;
  /** Specifies the action to be performed on a popover element being controlled by a control element. */
  popovertargetaction?: "show" | "hide" | "toggle" | undefined;
};

type BaseEvents = {};

export type ConceptFlowProps = {
  /** Name of the diagram for screen readers; default: "Concept flow". */
  label?: ConceptFlow["label"] | undefined;
  /** What is shown: the `flow` that the author wrote, the `tasks` of a recorded run over its time, or its functions and who
`calls` whom. Default: the first of these that the lesson has. */
  view?: ConceptFlow["shows"] | undefined;
  /** What is shown: the `flow` that the author wrote, the `tasks` of a recorded run over its time, or its functions and who
`calls` whom. Default: the first of these that the lesson has. */
  shows?: ConceptFlow["shows"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  src?: ConceptFlow["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  for?: ConceptFlow["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  lesson?: ConceptFlow["lesson"] | undefined;

  /** The reader asks for a step; can be cancelled. */
  "onstep-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "onstep-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "onlesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "onlesson-error"?: ((e: LessonErrorEvent) => void) | undefined;
};

export type ConceptFlowSolidJsProps = {
  /** Name of the diagram for screen readers; default: "Concept flow". */
  "prop:label"?: ConceptFlow["label"] | undefined;
  /** What is shown: the `flow` that the author wrote, the `tasks` of a recorded run over its time, or its functions and who
`calls` whom. Default: the first of these that the lesson has. */
  "attr:view"?: ConceptFlow["shows"] | undefined;
  /** What is shown: the `flow` that the author wrote, the `tasks` of a recorded run over its time, or its functions and who
`calls` whom. Default: the first of these that the lesson has. */
  "prop:shows"?: ConceptFlow["shows"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  "prop:src"?: ConceptFlow["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  "prop:for"?: ConceptFlow["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  "prop:lesson"?: ConceptFlow["lesson"] | undefined;
  /** The reader asks for a step; can be cancelled. */
  "on:step-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "on:step-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "on:lesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "on:lesson-error"?: ((e: LessonErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type ConceptSnapshotProps = {
  /** Heading; default: the title that the lesson gives the card, else "Concept snapshot". Empty: none. */
  label?: ConceptSnapshot["label"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  src?: ConceptSnapshot["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  for?: ConceptSnapshot["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  lesson?: ConceptSnapshot["lesson"] | undefined;

  /** The reader asks for a step; can be cancelled. */
  "onstep-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "onstep-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "onlesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "onlesson-error"?: ((e: LessonErrorEvent) => void) | undefined;
};

export type ConceptSnapshotSolidJsProps = {
  /** Heading; default: the title that the lesson gives the card, else "Concept snapshot". Empty: none. */
  "prop:label"?: ConceptSnapshot["label"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  "prop:src"?: ConceptSnapshot["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  "prop:for"?: ConceptSnapshot["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  "prop:lesson"?: ConceptSnapshot["lesson"] | undefined;
  /** The reader asks for a step; can be cancelled. */
  "on:step-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "on:step-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "on:lesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "on:lesson-error"?: ((e: LessonErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type ExecutionSampleProps = {
  /** Heading; default: the name of the file. */
  label?: ExecutionSample["label"] | undefined;
  /** Shows the code without colours, and fetches nothing for them. */
  plain?: ExecutionSample["plain"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  src?: ExecutionSample["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  for?: ExecutionSample["for"] | undefined;
  /** What colours the code of this sample. */
  highlighter?: ExecutionSample["highlighter"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  lesson?: ExecutionSample["lesson"] | undefined;

  /** The reader asks for a step; can be cancelled. */
  "onstep-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "onstep-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "onlesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "onlesson-error"?: ((e: LessonErrorEvent) => void) | undefined;
};

export type ExecutionSampleSolidJsProps = {
  /** Heading; default: the name of the file. */
  "prop:label"?: ExecutionSample["label"] | undefined;
  /** Shows the code without colours, and fetches nothing for them. */
  "prop:plain"?: ExecutionSample["plain"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  "prop:src"?: ExecutionSample["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  "prop:for"?: ExecutionSample["for"] | undefined;
  /** What colours the code of this sample. */
  "prop:highlighter"?: ExecutionSample["highlighter"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  "prop:lesson"?: ExecutionSample["lesson"] | undefined;
  /** The reader asks for a step; can be cancelled. */
  "on:step-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "on:step-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "on:lesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "on:lesson-error"?: ((e: LessonErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type ExecutionTableProps = {
  /** Heading of the table; default: the lesson's caption for it, else "Execution table". */
  label?: ExecutionTable["label"] | undefined;
  /** Every line that ran is shown, not only what its reader should notice. Readers switch it. */
  lines?: ExecutionTable["lines"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  src?: ExecutionTable["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  for?: ExecutionTable["for"] | undefined;
  /** What stands in place of a cell, by row and column from 0; `undefined`: what the lesson says. The note below is row `length`.
Learning modes cover with it what their reader has yet to think of. */
  cover?: ExecutionTable["cover"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  lesson?: ExecutionTable["lesson"] | undefined;

  /** The reader asks for a step; can be cancelled. */
  "onstep-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "onstep-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "onlesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "onlesson-error"?: ((e: LessonErrorEvent) => void) | undefined;
};

export type ExecutionTableSolidJsProps = {
  /** Heading of the table; default: the lesson's caption for it, else "Execution table". */
  "prop:label"?: ExecutionTable["label"] | undefined;
  /** Every line that ran is shown, not only what its reader should notice. Readers switch it. */
  "prop:lines"?: ExecutionTable["lines"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  "prop:src"?: ExecutionTable["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  "prop:for"?: ExecutionTable["for"] | undefined;
  /** What stands in place of a cell, by row and column from 0; `undefined`: what the lesson says. The note below is row `length`.
Learning modes cover with it what their reader has yet to think of. */
  "prop:cover"?: ExecutionTable["cover"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  "prop:lesson"?: ExecutionTable["lesson"] | undefined;
  /** The reader asks for a step; can be cancelled. */
  "on:step-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "on:step-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "on:lesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "on:lesson-error"?: ((e: LessonErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type KeyMomentsProps = {
  /** Heading; default: "Key moments". Empty: none, where the page has its own. */
  label?: KeyMoments["label"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  src?: KeyMoments["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  for?: KeyMoments["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  lesson?: KeyMoments["lesson"] | undefined;

  /** The reader asks for a step; can be cancelled. */
  "onstep-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "onstep-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "onlesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "onlesson-error"?: ((e: LessonErrorEvent) => void) | undefined;
};

export type KeyMomentsSolidJsProps = {
  /** Heading; default: "Key moments". Empty: none, where the page has its own. */
  "prop:label"?: KeyMoments["label"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  "prop:src"?: KeyMoments["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  "prop:for"?: KeyMoments["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  "prop:lesson"?: KeyMoments["lesson"] | undefined;
  /** The reader asks for a step; can be cancelled. */
  "on:step-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "on:step-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "on:lesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "on:lesson-error"?: ((e: LessonErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type LearningModesProps = {
  /** The mode to begin with, for a reader who has chosen none; default: the first. */
  mode?: LearningModes["mode"] | undefined;
  /** Which modes, and in which order, separated by spaces; default: all that the lesson has. */
  modes?: LearningModes["modes"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  src?: LearningModes["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  for?: LearningModes["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  lesson?: LearningModes["lesson"] | undefined;

  /** The reader came further in a mode. */
  onprogress?: ((e: LessonProgressEvent) => void) | undefined;
  /** The reader came to the end of a mode. */
  oncomplete?: ((e: CompleteEvent) => void) | undefined;
  /** The reader had something shown. */
  onreveal?: ((e: RevealEvent) => void) | undefined;
  /** The reader asks for a step; can be cancelled. */
  "onstep-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "onstep-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "onlesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "onlesson-error"?: ((e: LessonErrorEvent) => void) | undefined;
};

export type LearningModesSolidJsProps = {
  /** The mode to begin with, for a reader who has chosen none; default: the first. */
  "prop:mode"?: LearningModes["mode"] | undefined;
  /** Which modes, and in which order, separated by spaces; default: all that the lesson has. */
  "prop:modes"?: LearningModes["modes"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  "prop:src"?: LearningModes["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  "prop:for"?: LearningModes["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  "prop:lesson"?: LearningModes["lesson"] | undefined;
  /** The reader came further in a mode. */
  "on:progress"?: ((e: LessonProgressEvent) => void) | undefined;
  /** The reader came to the end of a mode. */
  "on:complete"?: ((e: CompleteEvent) => void) | undefined;
  /** The reader had something shown. */
  "on:reveal"?: ((e: RevealEvent) => void) | undefined;
  /** The reader asks for a step; can be cancelled. */
  "on:step-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "on:step-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "on:lesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "on:lesson-error"?: ((e: LessonErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type LessonTranscriptProps = {
  /** Heading; default: "Transcript". Empty: none, where the page has its own. */
  label?: LessonTranscript["label"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  src?: LessonTranscript["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  for?: LessonTranscript["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  lesson?: LessonTranscript["lesson"] | undefined;

  /** The reader asks for a step; can be cancelled. */
  "onstep-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "onstep-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "onlesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "onlesson-error"?: ((e: LessonErrorEvent) => void) | undefined;
};

export type LessonTranscriptSolidJsProps = {
  /** Heading; default: "Transcript". Empty: none, where the page has its own. */
  "prop:label"?: LessonTranscript["label"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  "prop:src"?: LessonTranscript["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  "prop:for"?: LessonTranscript["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  "prop:lesson"?: LessonTranscript["lesson"] | undefined;
  /** The reader asks for a step; can be cancelled. */
  "on:step-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "on:step-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "on:lesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "on:lesson-error"?: ((e: LessonErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type QuizCardProps = {
  /** Where the question stands: `quiz` (default), `practice`, `test`, or `trace` for those made from the run. */
  of?: QuizCard["of"] | undefined;
  /** Which question of them: its number, from 1, or its id. Default: the first. */
  question?: QuizCard["question"] | undefined;
  /** An answer is kept and told to whoever listens, but nothing is said of it; there are no hints and no solution. */
  exam?: QuizCard["exam"] | undefined;
  /** What stands above the question instead of its number; empty: nothing. */
  heading?: QuizCard["heading"] | undefined;
  /** Another seed gives another order of the options. The same seed, or none, gives always the same. */
  seed?: QuizCard["seed"] | undefined;
  /** Name in a form. */
  name?: QuizCard["name"] | undefined;
  /** In a form: has to be answered. */
  required?: QuizCard["required"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  src?: QuizCard["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  for?: QuizCard["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  lesson?: QuizCard["lesson"] | undefined;

  /** The reader answered. */
  onanswer?: ((e: AnswerEvent) => void) | undefined;
  /** The reader opened a hint. */
  onhint?: ((e: HintEvent) => void) | undefined;
  /** The reader opened a step of the worked solution. */
  onreveal?: ((e: RevealEvent) => void) | undefined;
  /** The reader asks for a step; can be cancelled. */
  "onstep-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "onstep-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "onlesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "onlesson-error"?: ((e: LessonErrorEvent) => void) | undefined;
};

export type QuizCardSolidJsProps = {
  /** Where the question stands: `quiz` (default), `practice`, `test`, or `trace` for those made from the run. */
  "prop:of"?: QuizCard["of"] | undefined;
  /** Which question of them: its number, from 1, or its id. Default: the first. */
  "prop:question"?: QuizCard["question"] | undefined;
  /** An answer is kept and told to whoever listens, but nothing is said of it; there are no hints and no solution. */
  "prop:exam"?: QuizCard["exam"] | undefined;
  /** What stands above the question instead of its number; empty: nothing. */
  "prop:heading"?: QuizCard["heading"] | undefined;
  /** Another seed gives another order of the options. The same seed, or none, gives always the same. */
  "prop:seed"?: QuizCard["seed"] | undefined;
  /** Name in a form. */
  "prop:name"?: QuizCard["name"] | undefined;
  /** In a form: has to be answered. */
  "prop:required"?: QuizCard["required"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  "prop:src"?: QuizCard["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  "prop:for"?: QuizCard["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  "prop:lesson"?: QuizCard["lesson"] | undefined;
  /** The reader answered. */
  "on:answer"?: ((e: AnswerEvent) => void) | undefined;
  /** The reader opened a hint. */
  "on:hint"?: ((e: HintEvent) => void) | undefined;
  /** The reader opened a step of the worked solution. */
  "on:reveal"?: ((e: RevealEvent) => void) | undefined;
  /** The reader asks for a step; can be cancelled. */
  "on:step-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "on:step-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "on:lesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "on:lesson-error"?: ((e: LessonErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type QuizDeckProps = {
  /** Of which questions: `practice` (default), `quiz`, or `test` for the test of the pattern. */
  of?: QuizDeck["of"] | undefined;
  /** Heading; default: what deck it is. Empty: none, where the page has its own. */
  label?: QuizDeck["label"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  src?: QuizDeck["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  for?: QuizDeck["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  lesson?: QuizDeck["lesson"] | undefined;

  /** The reader answered a question. */
  onanswer?: ((e: AnswerEvent) => void) | undefined;
  /** There is one more answer. */
  onprogress?: ((e: LessonProgressEvent) => void) | undefined;
  /** Everything is answered. */
  oncomplete?: ((e: CompleteEvent) => void) | undefined;
  /** A test has ended: how strong the pattern is, and when to come back. */
  onmastery?: ((e: MasteryEvent) => void) | undefined;
  /** The reader asks for a step; can be cancelled. */
  "onstep-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "onstep-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "onlesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "onlesson-error"?: ((e: LessonErrorEvent) => void) | undefined;
};

export type QuizDeckSolidJsProps = {
  /** Of which questions: `practice` (default), `quiz`, or `test` for the test of the pattern. */
  "prop:of"?: QuizDeck["of"] | undefined;
  /** Heading; default: what deck it is. Empty: none, where the page has its own. */
  "prop:label"?: QuizDeck["label"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  "prop:src"?: QuizDeck["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  "prop:for"?: QuizDeck["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  "prop:lesson"?: QuizDeck["lesson"] | undefined;
  /** The reader answered a question. */
  "on:answer"?: ((e: AnswerEvent) => void) | undefined;
  /** There is one more answer. */
  "on:progress"?: ((e: LessonProgressEvent) => void) | undefined;
  /** Everything is answered. */
  "on:complete"?: ((e: CompleteEvent) => void) | undefined;
  /** A test has ended: how strong the pattern is, and when to come back. */
  "on:mastery"?: ((e: MasteryEvent) => void) | undefined;
  /** The reader asks for a step; can be cancelled. */
  "on:step-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "on:step-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "on:lesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "on:lesson-error"?: ((e: LessonErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type TraceControlsProps = {
  /** Name of the controls for screen readers; default: "Steps of the run". */
  label?: TraceControls["label"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  src?: TraceControls["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  for?: TraceControls["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  lesson?: TraceControls["lesson"] | undefined;

  /** The reader asks for a step; can be cancelled. */
  "onstep-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "onstep-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "onlesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "onlesson-error"?: ((e: LessonErrorEvent) => void) | undefined;
};

export type TraceControlsSolidJsProps = {
  /** Name of the controls for screen readers; default: "Steps of the run". */
  "prop:label"?: TraceControls["label"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  "prop:src"?: TraceControls["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  "prop:for"?: TraceControls["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  "prop:lesson"?: TraceControls["lesson"] | undefined;
  /** The reader asks for a step; can be cancelled. */
  "on:step-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "on:step-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "on:lesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "on:lesson-error"?: ((e: LessonErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type TraceLessonProps = {
  /** Which parts, in which order, separated by spaces; default: all that the lesson has. `flow`, `sample`, `controls`, `table`,
`tracker`, `moments`, `quiz`, `practice`, `test`, `snapshot`, `transcript`. */
  parts?: TraceLesson["parts"] | undefined;
  /** What to leave out, separated by spaces: parts, and `header`, `outline`, `modes`. */
  without?: TraceLesson["without"] | undefined;
  /** Level of the title in the page's outline; sections are one below. Default: 2. */
  heading?: TraceLesson["heading"] | undefined;
  /** `no-solutions`: the hand-out has none. */
  print?: TraceLesson["print"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  src?: TraceLesson["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  for?: TraceLesson["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  lesson?: TraceLesson["lesson"] | undefined;

  /** The reader came further. */
  onprogress?: ((e: LessonProgressEvent) => void) | undefined;
  /** Every step has been reached and every question answered. */
  oncomplete?: ((e: CompleteEvent) => void) | undefined;
  /** The reader asks for a step; can be cancelled. */
  "onstep-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "onstep-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "onlesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "onlesson-error"?: ((e: LessonErrorEvent) => void) | undefined;
};

export type TraceLessonSolidJsProps = {
  /** Which parts, in which order, separated by spaces; default: all that the lesson has. `flow`, `sample`, `controls`, `table`,
`tracker`, `moments`, `quiz`, `practice`, `test`, `snapshot`, `transcript`. */
  "prop:parts"?: TraceLesson["parts"] | undefined;
  /** What to leave out, separated by spaces: parts, and `header`, `outline`, `modes`. */
  "prop:without"?: TraceLesson["without"] | undefined;
  /** Level of the title in the page's outline; sections are one below. Default: 2. */
  "prop:heading"?: TraceLesson["heading"] | undefined;
  /** `no-solutions`: the hand-out has none. */
  "prop:print"?: TraceLesson["print"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  "prop:src"?: TraceLesson["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  "prop:for"?: TraceLesson["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  "prop:lesson"?: TraceLesson["lesson"] | undefined;
  /** The reader came further. */
  "on:progress"?: ((e: LessonProgressEvent) => void) | undefined;
  /** Every step has been reached and every question answered. */
  "on:complete"?: ((e: CompleteEvent) => void) | undefined;
  /** The reader asks for a step; can be cancelled. */
  "on:step-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "on:step-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "on:lesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "on:lesson-error"?: ((e: LessonErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type VariableTrackerProps = {
  /** Heading; default: the lesson's caption for it, else "Variable tracker". */
  label?: VariableTracker["label"] | undefined;
  /** Which moments are columns, separated by spaces: `start`, numbers or ids of steps, `before` and `now` (which move with the
reader), `final`. Default: what the lesson says; else every step of a short run, and these four of a long one. */
  columns?: VariableTracker["columns"] | undefined;
  /** Which variables, separated by spaces: `x`, or `f.x` for the `x` of function `f`. Default: what the lesson says, else all. */
  variables?: VariableTracker["variables"] | undefined;
  /** `moments`: a row a variable. `steps`, as in an exam: a row a step, a cell only where a value changes. */
  form?: VariableTracker["form"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  src?: VariableTracker["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  for?: VariableTracker["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  lesson?: VariableTracker["lesson"] | undefined;

  /** The reader asks for a step; can be cancelled. */
  "onstep-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "onstep-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "onlesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "onlesson-error"?: ((e: LessonErrorEvent) => void) | undefined;
};

export type VariableTrackerSolidJsProps = {
  /** Heading; default: the lesson's caption for it, else "Variable tracker". */
  "prop:label"?: VariableTracker["label"] | undefined;
  /** Which moments are columns, separated by spaces: `start`, numbers or ids of steps, `before` and `now` (which move with the
reader), `final`. Default: what the lesson says; else every step of a short run, and these four of a long one. */
  "prop:columns"?: VariableTracker["columns"] | undefined;
  /** Which variables, separated by spaces: `x`, or `f.x` for the `x` of function `f`. Default: what the lesson says, else all. */
  "prop:variables"?: VariableTracker["variables"] | undefined;
  /** `moments`: a row a variable. `steps`, as in an exam: a row a step, a cell only where a value changes. */
  "prop:form"?: VariableTracker["form"] | undefined;
  /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
  "prop:src"?: VariableTracker["src"] | undefined;
  /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
  "prop:for"?: VariableTracker["for"] | undefined;
  /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
  "prop:lesson"?: VariableTracker["lesson"] | undefined;
  /** The reader asks for a step; can be cancelled. */
  "on:step-request"?: ((e: PlayerRequestEvent) => void) | undefined;
  /** The cursor of the lesson has moved. Does not bubble. */
  "on:step-change"?: ((e: StepChangeEvent) => void) | undefined;
  /** The lesson has been read and is shown. */
  "on:lesson-ready"?: ((e: LessonReadyEvent) => void) | undefined;
  /** The lesson, or part of it, cannot be shown. */
  "on:lesson-error"?: ((e: LessonErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CustomElements = {
  /**
   * The idea of a run as a flowchart: nodes and arrows, branches, loops and lanes. The node of the current step is lit, those
   * that were reached are marked, and pressing one goes to its step. It runs across where it has the room, else downwards.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Name of the diagram for screen readers; default: "Concept flow".
   * - `view`/`shows`: What is shown: the `flow` that the author wrote, the `tasks` of a recorded run over its time, or its functions and who
   * `calls` whom. Default: the first of these that the lesson has.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A list to show while the lesson loads, if it cannot be loaded, and without JavaScript. Where the lesson has no flow, that list is the flow: an item a node.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `node`: A node; `node current` is that of the current step.
   * - `caption`: The text below.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "concept-flow": Partial<
    ConceptFlowProps & BaseProps<ConceptFlow> & BaseEvents
  >;

  /**
   * The idea of a lesson in a few lines: a card to keep, to copy and to print.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Heading; default: the title that the lesson gives the card, else "Concept snapshot". Empty: none.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `head`: The heading.
   * - `lines`: The lines.
   * - `button`: The button that copies.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "concept-snapshot": Partial<
    ConceptSnapshotProps & BaseProps<ConceptSnapshot> & BaseEvents
  >;

  /**
   * The code of a lesson: the line of the current step and the one that runs next, lines that no step is on, and what was
   * printed so far. Pressing a line goes to the next step on it.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Heading; default: the name of the file.
   * - `plain`: Shows the code without colours, and fetches nothing for them.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `highlighter`: What colours the code of this sample. (property only)
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Code to show while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-code-block-size`: Most height of the code, which then scrolls in its box. (default: `none`)
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `code`: The code.
   * - `output`: What the program printed so far.
   * - `caption`: The text below.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "execution-sample": Partial<
    ExecutionSampleProps & BaseProps<ExecutionSample> & BaseEvents
  >;

  /**
   * The steps of a run as the rows of a table: what happened, what came of it, and where the reader is. Rows that are made from
   * a recorded run of up to 1,000 steps open to every line that ran, the rounds of loops by themselves.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Heading of the table; default: the lesson's caption for it, else "Execution table".
   * - `lines`: Every line that ran is shown, not only what its reader should notice. Readers switch it.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `cover`: What stands in place of a cell, by row and column from 0; `undefined`: what the lesson says. The note below is row `length`.
   * Learning modes cover with it what their reader has yet to think of. (property only)
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A table to show while the lesson loads, if it cannot be loaded, and without JavaScript. Without a lesson from elsewhere, that table is the lesson: its rows become the steps.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-table-block-size`: Height of a table of more than 200 rows, which scrolls in its box. (default: `26em`)
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `table`: The table.
   * - `row`: A row; `row current` is that of the current step.
   * - `line`: A line that ran after the first of a row.
   * - `round`: The heading of a round of a loop.
   * - `exit`: The note below the table: how the run ends.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "execution-table": Partial<
    ExecutionTableProps & BaseProps<ExecutionTable> & BaseEvents
  >;

  /**
   * The questions that a beginner asks of a run, each with an answer to open. The steps that an answer cites are a press away,
   * and a question that is about the current step says so.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Heading; default: "Key moments". Empty: none, where the page has its own.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `head`: The heading.
   * - `moment`: A question with its answer; `moment current` is about the current step.
   * - `question`: The question.
   * - `answer`: Its answer.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "key-moments": Partial<KeyMomentsProps & BaseProps<KeyMoments> & BaseEvents>;

  /**
   * The ways through a lesson: walk, watch, predict, fill in, order, explain, quiz, practise, test. Each lays out elements of the
   * same lesson, on one cursor, and keeps what its reader did. Only those are offered for which the lesson has something.
   *
   * Once a reader chose a mode, the page's address says it, and the step: `#step=3&mode=predict`. Such a link leads to both.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `mode`: The mode to begin with, for a reader who has chosen none; default: the first.
   * - `modes`: Which modes, and in which order, separated by spaces; default: all that the lesson has.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `progress`: The reader came further in a mode.
   * - `complete`: The reader came to the end of a mode.
   * - `reveal`: The reader had something shown.
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Elements of the lesson, in the author's own order: they are what "Walk" shows, and hidden in the other modes. Or what to show while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `modes`: The choice of modes.
   * - `mode`: A mode in it; `mode current` is the one that is shown.
   * - `help`: The sentence that says what to do.
   * - `arrangement`: All that a mode shows.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "learning-modes": Partial<
    LearningModesProps & BaseProps<LearningModes> & BaseEvents
  >;

  /**
   * A run told in sentences: those that the author wrote, else some made from the run. That of the current step is marked, and
   * each leads to its step.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Heading; default: "Transcript". Empty: none, where the page has its own.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-transcript-block-size`: Height above which it scrolls in its box. (default: `24em`)
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `head`: The heading.
   * - `sentence`: What is said of a step; `sentence current` is that of the current one.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "lesson-transcript": Partial<
    LessonTranscriptProps & BaseProps<LessonTranscript> & BaseEvents
  >;

  /**
   * One question of the lesson: to choose one option or several, to put steps in order, or to type, with hints in stages, feedback
   * at once with an explanation for each option and the mistake that a wrong one shows, a worked solution to open step by step,
   * and evidence that moves the cursor to the step that shows it. Its order, its state and its answer survive a reload.
   *
   * Works in a form: its value is what is typed, or the ids of the options chosen or put in order, with spaces between them.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `of`: Where the question stands: `quiz` (default), `practice`, `test`, or `trace` for those made from the run.
   * - `question`: Which question of them: its number, from 1, or its id. Default: the first.
   * - `exam`: An answer is kept and told to whoever listens, but nothing is said of it; there are no hints and no solution.
   * - `heading`: What stands above the question instead of its number; empty: nothing.
   * - `seed`: Another seed gives another order of the options. The same seed, or none, gives always the same.
   * - `name`: Name in a form.
   * - `required`: In a form: has to be answered.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `record`: What the reader did with the question: answer, attempts, hints, score. Kept over a reload. (property only) (readonly)
   * - `value`: What is answered: what is typed, or ids of options with spaces between them; empty: nothing. (property only) (readonly)
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `answer`: The reader answered.
   * - `hint`: The reader opened a hint.
   * - `reveal`: The reader opened a step of the worked solution.
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `checkValidity() => boolean`: Whether the form may be sent, as far as this card goes: a required one has been answered.
   * - `reportValidity() => boolean`: The same, and says so to the reader if not.
   * - `reset() => void`: Forgets what the reader did with the question.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `kind`: The line above the question: its number, how hard it is, how it is answered.
   * - `position`: Its number in that line.
   * - `option`: An option, or a step to put in order; also `chosen`, and once answered `right` or `wrong`.
   * - `fill`: The field to type in; once answered also `right` or `wrong`.
   * - `hint`: A hint that is open.
   * - `solution`: The worked solution, as far as it is open.
   * - `verdict`: What is said of the answer.
   * - `mistake`: A common mistake that the answer shows.
   * - `attempts`: Which attempt this is.
   * - `button`: A button: checks, begins again, moves a step, opens a hint or a step of the solution.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `answered`: The question has been answered.
   * - `correct`: It has been answered rightly. Not in a test.
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "quiz-card": Partial<QuizCardProps & BaseProps<QuizCard> & BaseEvents>;

  /**
   * Questions of the lesson, one at a time: a place for each, what is still open, and a review at the end with what to look at
   * again. As a test: up to ten questions, each chosen by the answers before it, no feedback until the end, and then how strong
   * the pattern is, what that is read from, and when to come back.
   *
   * What the reader did is kept over a reload. After "Next" the focus is on the question, so that this is what is heard and
   * what the next Tab goes into; from the row of places it stays where it is.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `of`: Of which questions: `practice` (default), `quiz`, or `test` for the test of the pattern.
   * - `label`: Heading; default: what deck it is. Empty: none, where the page has its own.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `answer`: The reader answered a question.
   * - `progress`: There is one more answer.
   * - `complete`: Everything is answered.
   * - `mastery`: A test has ended: how strong the pattern is, and when to come back.
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reset() => void`: Forgets what the reader did with these questions.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `title`: What deck it is.
   * - `place`: A question's place in the row; also `right`, `partly`, `wrong`, `answered` or `open`.
   * - `button`: A button below: previous, next, begin, again.
   * - `verdict`: How strong the pattern is.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `running`: A test waits for an answer.
   * - `complete`: Everything is answered; of a test: it has come to its end.
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "quiz-deck": Partial<QuizDeckProps & BaseProps<QuizDeck> & BaseEvents>;

  /**
   * The controls of a run: first, back, play, forward, last, a scale to go to any step, the speed, a link to the step.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Name of the controls for screen readers; default: "Steps of the run".
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `button`: A button.
   * - `range`: The scale.
   * - `position`: The words that say where the reader is.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `playing`: The run is playing.
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "trace-controls": Partial<
    TraceControlsProps & BaseProps<TraceControls> & BaseEvents
  >;

  /**
   * A whole lesson as a page: all parts that it has, on one cursor, with an outline, ways in, and how far its reader has come. On
   * paper it is a hand-out. With elements of ours inside it lays out nothing, and is the place where they find their lesson.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `parts`: Which parts, in which order, separated by spaces; default: all that the lesson has. `flow`, `sample`, `controls`, `table`,
   * `tracker`, `moments`, `quiz`, `practice`, `test`, `snapshot`, `transcript`.
   * - `without`: What to leave out, separated by spaces: parts, and `header`, `outline`, `modes`.
   * - `heading`: Level of the title in the page's outline; sections are one below. Default: 2.
   * - `print`: `no-solutions`: the hand-out has none.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `progress`: The reader came further.
   * - `complete`: Every step has been reached and every question answered.
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Elements of the lesson, in the author's own order; or what to show while it loads, if it cannot be loaded, and without JavaScript. A table among it is the lesson where there is none from elsewhere.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `title`: The title.
   * - `outline`: The list of the sections.
   * - `section`: A section.
   * - `heading`: The heading of a section.
   * - `button`: The buttons that lead into the lesson.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `complete`: Every step has been reached and every question answered.
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "trace-lesson": Partial<
    TraceLessonProps & BaseProps<TraceLesson> & BaseEvents
  >;

  /**
   * The variables of a run over its moments: what each holds, and where it changed. From each variable a reader goes to where
   * it changed before or changes next. Values with something inside open.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Heading; default: the lesson's caption for it, else "Variable tracker".
   * - `columns`: Which moments are columns, separated by spaces: `start`, numbers or ids of steps, `before` and `now` (which move with the
   * reader), `final`. Default: what the lesson says; else every step of a short run, and these four of a long one.
   * - `variables`: Which variables, separated by spaces: `x`, or `f.x` for the `x` of function `f`. Default: what the lesson says, else all.
   * - `form`: `moments`: a row a variable. `steps`, as in an exam: a row a step, a cell only where a value changes.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A table to show while the lesson loads, if it cannot be loaded, and without JavaScript. Where the lesson has no variables, that table says them: a row a variable, a column a moment.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `table`: The table.
   * - `value`: A value; `value changed` differs from the one before.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "variable-tracker": Partial<
    VariableTrackerProps & BaseProps<VariableTracker> & BaseEvents
  >;
};

export type CustomElementsSolidJs = {
  /**
   * The idea of a run as a flowchart: nodes and arrows, branches, loops and lanes. The node of the current step is lit, those
   * that were reached are marked, and pressing one goes to its step. It runs across where it has the room, else downwards.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Name of the diagram for screen readers; default: "Concept flow".
   * - `view`/`shows`: What is shown: the `flow` that the author wrote, the `tasks` of a recorded run over its time, or its functions and who
   * `calls` whom. Default: the first of these that the lesson has.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A list to show while the lesson loads, if it cannot be loaded, and without JavaScript. Where the lesson has no flow, that list is the flow: an item a node.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `node`: A node; `node current` is that of the current step.
   * - `caption`: The text below.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "concept-flow": Partial<
    ConceptFlowProps &
      ConceptFlowSolidJsProps &
      BaseProps<ConceptFlow> &
      BaseEvents
  >;

  /**
   * The idea of a lesson in a few lines: a card to keep, to copy and to print.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Heading; default: the title that the lesson gives the card, else "Concept snapshot". Empty: none.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `head`: The heading.
   * - `lines`: The lines.
   * - `button`: The button that copies.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "concept-snapshot": Partial<
    ConceptSnapshotProps &
      ConceptSnapshotSolidJsProps &
      BaseProps<ConceptSnapshot> &
      BaseEvents
  >;

  /**
   * The code of a lesson: the line of the current step and the one that runs next, lines that no step is on, and what was
   * printed so far. Pressing a line goes to the next step on it.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Heading; default: the name of the file.
   * - `plain`: Shows the code without colours, and fetches nothing for them.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `highlighter`: What colours the code of this sample. (property only)
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Code to show while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-code-block-size`: Most height of the code, which then scrolls in its box. (default: `none`)
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `code`: The code.
   * - `output`: What the program printed so far.
   * - `caption`: The text below.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "execution-sample": Partial<
    ExecutionSampleProps &
      ExecutionSampleSolidJsProps &
      BaseProps<ExecutionSample> &
      BaseEvents
  >;

  /**
   * The steps of a run as the rows of a table: what happened, what came of it, and where the reader is. Rows that are made from
   * a recorded run of up to 1,000 steps open to every line that ran, the rounds of loops by themselves.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Heading of the table; default: the lesson's caption for it, else "Execution table".
   * - `lines`: Every line that ran is shown, not only what its reader should notice. Readers switch it.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `cover`: What stands in place of a cell, by row and column from 0; `undefined`: what the lesson says. The note below is row `length`.
   * Learning modes cover with it what their reader has yet to think of. (property only)
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A table to show while the lesson loads, if it cannot be loaded, and without JavaScript. Without a lesson from elsewhere, that table is the lesson: its rows become the steps.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-table-block-size`: Height of a table of more than 200 rows, which scrolls in its box. (default: `26em`)
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `table`: The table.
   * - `row`: A row; `row current` is that of the current step.
   * - `line`: A line that ran after the first of a row.
   * - `round`: The heading of a round of a loop.
   * - `exit`: The note below the table: how the run ends.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "execution-table": Partial<
    ExecutionTableProps &
      ExecutionTableSolidJsProps &
      BaseProps<ExecutionTable> &
      BaseEvents
  >;

  /**
   * The questions that a beginner asks of a run, each with an answer to open. The steps that an answer cites are a press away,
   * and a question that is about the current step says so.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Heading; default: "Key moments". Empty: none, where the page has its own.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `head`: The heading.
   * - `moment`: A question with its answer; `moment current` is about the current step.
   * - `question`: The question.
   * - `answer`: Its answer.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "key-moments": Partial<
    KeyMomentsProps &
      KeyMomentsSolidJsProps &
      BaseProps<KeyMoments> &
      BaseEvents
  >;

  /**
   * The ways through a lesson: walk, watch, predict, fill in, order, explain, quiz, practise, test. Each lays out elements of the
   * same lesson, on one cursor, and keeps what its reader did. Only those are offered for which the lesson has something.
   *
   * Once a reader chose a mode, the page's address says it, and the step: `#step=3&mode=predict`. Such a link leads to both.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `mode`: The mode to begin with, for a reader who has chosen none; default: the first.
   * - `modes`: Which modes, and in which order, separated by spaces; default: all that the lesson has.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `progress`: The reader came further in a mode.
   * - `complete`: The reader came to the end of a mode.
   * - `reveal`: The reader had something shown.
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Elements of the lesson, in the author's own order: they are what "Walk" shows, and hidden in the other modes. Or what to show while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `modes`: The choice of modes.
   * - `mode`: A mode in it; `mode current` is the one that is shown.
   * - `help`: The sentence that says what to do.
   * - `arrangement`: All that a mode shows.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "learning-modes": Partial<
    LearningModesProps &
      LearningModesSolidJsProps &
      BaseProps<LearningModes> &
      BaseEvents
  >;

  /**
   * A run told in sentences: those that the author wrote, else some made from the run. That of the current step is marked, and
   * each leads to its step.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Heading; default: "Transcript". Empty: none, where the page has its own.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-transcript-block-size`: Height above which it scrolls in its box. (default: `24em`)
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `head`: The heading.
   * - `sentence`: What is said of a step; `sentence current` is that of the current one.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "lesson-transcript": Partial<
    LessonTranscriptProps &
      LessonTranscriptSolidJsProps &
      BaseProps<LessonTranscript> &
      BaseEvents
  >;

  /**
   * One question of the lesson: to choose one option or several, to put steps in order, or to type, with hints in stages, feedback
   * at once with an explanation for each option and the mistake that a wrong one shows, a worked solution to open step by step,
   * and evidence that moves the cursor to the step that shows it. Its order, its state and its answer survive a reload.
   *
   * Works in a form: its value is what is typed, or the ids of the options chosen or put in order, with spaces between them.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `of`: Where the question stands: `quiz` (default), `practice`, `test`, or `trace` for those made from the run.
   * - `question`: Which question of them: its number, from 1, or its id. Default: the first.
   * - `exam`: An answer is kept and told to whoever listens, but nothing is said of it; there are no hints and no solution.
   * - `heading`: What stands above the question instead of its number; empty: nothing.
   * - `seed`: Another seed gives another order of the options. The same seed, or none, gives always the same.
   * - `name`: Name in a form.
   * - `required`: In a form: has to be answered.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `record`: What the reader did with the question: answer, attempts, hints, score. Kept over a reload. (property only) (readonly)
   * - `value`: What is answered: what is typed, or ids of options with spaces between them; empty: nothing. (property only) (readonly)
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `answer`: The reader answered.
   * - `hint`: The reader opened a hint.
   * - `reveal`: The reader opened a step of the worked solution.
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `checkValidity() => boolean`: Whether the form may be sent, as far as this card goes: a required one has been answered.
   * - `reportValidity() => boolean`: The same, and says so to the reader if not.
   * - `reset() => void`: Forgets what the reader did with the question.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `kind`: The line above the question: its number, how hard it is, how it is answered.
   * - `position`: Its number in that line.
   * - `option`: An option, or a step to put in order; also `chosen`, and once answered `right` or `wrong`.
   * - `fill`: The field to type in; once answered also `right` or `wrong`.
   * - `hint`: A hint that is open.
   * - `solution`: The worked solution, as far as it is open.
   * - `verdict`: What is said of the answer.
   * - `mistake`: A common mistake that the answer shows.
   * - `attempts`: Which attempt this is.
   * - `button`: A button: checks, begins again, moves a step, opens a hint or a step of the solution.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `answered`: The question has been answered.
   * - `correct`: It has been answered rightly. Not in a test.
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "quiz-card": Partial<
    QuizCardProps & QuizCardSolidJsProps & BaseProps<QuizCard> & BaseEvents
  >;

  /**
   * Questions of the lesson, one at a time: a place for each, what is still open, and a review at the end with what to look at
   * again. As a test: up to ten questions, each chosen by the answers before it, no feedback until the end, and then how strong
   * the pattern is, what that is read from, and when to come back.
   *
   * What the reader did is kept over a reload. After "Next" the focus is on the question, so that this is what is heard and
   * what the next Tab goes into; from the row of places it stays where it is.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `of`: Of which questions: `practice` (default), `quiz`, or `test` for the test of the pattern.
   * - `label`: Heading; default: what deck it is. Empty: none, where the page has its own.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `answer`: The reader answered a question.
   * - `progress`: There is one more answer.
   * - `complete`: Everything is answered.
   * - `mastery`: A test has ended: how strong the pattern is, and when to come back.
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reset() => void`: Forgets what the reader did with these questions.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `title`: What deck it is.
   * - `place`: A question's place in the row; also `right`, `partly`, `wrong`, `answered` or `open`.
   * - `button`: A button below: previous, next, begin, again.
   * - `verdict`: How strong the pattern is.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `running`: A test waits for an answer.
   * - `complete`: Everything is answered; of a test: it has come to its end.
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "quiz-deck": Partial<
    QuizDeckProps & QuizDeckSolidJsProps & BaseProps<QuizDeck> & BaseEvents
  >;

  /**
   * The controls of a run: first, back, play, forward, last, a scale to go to any step, the speed, a link to the step.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Name of the controls for screen readers; default: "Steps of the run".
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `button`: A button.
   * - `range`: The scale.
   * - `position`: The words that say where the reader is.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `playing`: The run is playing.
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "trace-controls": Partial<
    TraceControlsProps &
      TraceControlsSolidJsProps &
      BaseProps<TraceControls> &
      BaseEvents
  >;

  /**
   * A whole lesson as a page: all parts that it has, on one cursor, with an outline, ways in, and how far its reader has come. On
   * paper it is a hand-out. With elements of ours inside it lays out nothing, and is the place where they find their lesson.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `parts`: Which parts, in which order, separated by spaces; default: all that the lesson has. `flow`, `sample`, `controls`, `table`,
   * `tracker`, `moments`, `quiz`, `practice`, `test`, `snapshot`, `transcript`.
   * - `without`: What to leave out, separated by spaces: parts, and `header`, `outline`, `modes`.
   * - `heading`: Level of the title in the page's outline; sections are one below. Default: 2.
   * - `print`: `no-solutions`: the hand-out has none.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `progress`: The reader came further.
   * - `complete`: Every step has been reached and every question answered.
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Elements of the lesson, in the author's own order; or what to show while it loads, if it cannot be loaded, and without JavaScript. A table among it is the lesson where there is none from elsewhere.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `title`: The title.
   * - `outline`: The list of the sections.
   * - `section`: A section.
   * - `heading`: The heading of a section.
   * - `button`: The buttons that lead into the lesson.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `complete`: Every step has been reached and every question answered.
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "trace-lesson": Partial<
    TraceLessonProps &
      TraceLessonSolidJsProps &
      BaseProps<TraceLesson> &
      BaseEvents
  >;

  /**
   * The variables of a run over its moments: what each holds, and where it changed. From each variable a reader goes to where
   * it changed before or changes next. Values with something inside open.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `label`: Heading; default: the lesson's caption for it, else "Variable tracker".
   * - `columns`: Which moments are columns, separated by spaces: `start`, numbers or ids of steps, `before` and `now` (which move with the
   * reader), `final`. Default: what the lesson says; else every step of a short run, and these four of a long one.
   * - `variables`: Which variables, separated by spaces: `x`, or `f.x` for the `x` of function `f`. Default: what the lesson says, else all.
   * - `form`: `moments`: a row a variable. `steps`, as in an exam: a row a step, a cell only where a value changes.
   * - `src`: Address of a lesson. Elements with the same one share the lesson, its cursor and one request.
   * - `for`: Id of the element, or of the `<script type="application/json">`, whose lesson to show.
   * - `lesson`: The lesson as an object, in the format of the JSON. Setting another object shows another lesson. (property only)
   * - `source`: The lesson that this element shows: its state, its cursor, its problems. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `step-request`: The reader asks for a step; can be cancelled.
   * - `step-change`: The cursor of the lesson has moved. Does not bubble.
   * - `lesson-ready`: The lesson has been read and is shown.
   * - `lesson-error`: The lesson, or part of it, cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A table to show while the lesson loads, if it cannot be loaded, and without JavaScript. Where the lesson has no variables, that table says them: a row a variable, a column a moment.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--te-paper`: Background. By default made from the text colour, as are all colours. (default: `undefined`)
   * - `--te-sunk`: Background of heads and notes. (default: `undefined`)
   * - `--te-line`: Thin lines. (default: `undefined`)
   * - `--te-line-strong`: Borders of what can be pressed. (default: `undefined`)
   * - `--te-mute`: Text of less weight. (default: `undefined`)
   * - `--te-accent`: The current step, and what can be pressed. (default: `undefined`)
   * - `--te-wait`: What waits. (default: `undefined`)
   * - `--te-good`: A right answer. (default: `undefined`)
   * - `--te-bad`: A wrong answer, a problem. (default: `undefined`)
   * - `--te-radius`: Roundness of corners. (default: `10px`)
   * - `--te-code-font`: Font of code and values. (default: `ui-monospace, …`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `table`: The table.
   * - `value`: A value; `value changed` differs from the one before.
   * - `base`: All of it.
   * - `reference`: A button in a text that leads to a step.
   * - `problems`: What is wrong with the lesson.
   * - `status`: The sentence shown while there is no lesson.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no lesson yet.
   * - `loading`: The lesson is being loaded.
   * - `ready`: The lesson is shown.
   * - `failed`: The lesson cannot be shown.
   * - `wrong`: Something of what is shown is wrong, and said.
   */
  "variable-tracker": Partial<
    VariableTrackerProps &
      VariableTrackerSolidJsProps &
      BaseProps<VariableTracker> &
      BaseEvents
  >;
};

export type CustomCssProperties = {
  /** Background. By default made from the text colour, as are all colours. */
  "--te-paper"?: string | undefined;
  /** Background of heads and notes. */
  "--te-sunk"?: string | undefined;
  /** Thin lines. */
  "--te-line"?: string | undefined;
  /** Borders of what can be pressed. */
  "--te-line-strong"?: string | undefined;
  /** Text of less weight. */
  "--te-mute"?: string | undefined;
  /** The current step, and what can be pressed. */
  "--te-accent"?: string | undefined;
  /** What waits. */
  "--te-wait"?: string | undefined;
  /** A right answer. */
  "--te-good"?: string | undefined;
  /** A wrong answer, a problem. */
  "--te-bad"?: string | undefined;
  /** Roundness of corners. */
  "--te-radius"?: string | undefined;
  /** Font of code and values. */
  "--te-code-font"?: string | undefined;
  /** Most height of the code, which then scrolls in its box. */
  "--te-code-block-size"?: string | undefined;
  /** Height of a table of more than 200 rows, which scrolls in its box. */
  "--te-table-block-size"?: string | undefined;
  /** Height above which it scrolls in its box. */
  "--te-transcript-block-size"?: string | undefined;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-dev-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@builder.io/qwik" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@stencil/core" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react-native" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}
