import { html, nothing } from 'lit';
import { parseInline } from '../../lesson/inline.js';
import { contentOf, kindOf, placesInside } from '../../lesson/inside.js';
import { makeLesson } from '../../lesson/lesson.js';
import { show } from '../../lesson/show.js';
import { cellAt, isNamed, readMoment, rowOf, trackerOf, variableLabel, } from '../../lesson/tracker.js';
import { keepInView } from '../../page/keep-in-view.js';
import { markCurrent } from '../../page/keys.js';
import { LessonElement } from '../../page/lesson-element.js';
import { lessonOfTracker } from '../../page/light-dom.js';
import { isRecorded, neededFor } from '../../page/prepare.js';
import { sourceOfOwn } from '../../page/source.js';
import { isRef } from '../../trace/values.js';
import { styles } from './variable-tracker.styles.js';
const activations = neededFor(isRecorded, () => import('./activations.js'));
/** Up to this many steps every one is a column, unless the author chose. */
const EVERY = 8;
/** The exam form shows at most this many rows at a time. */
const PAGE = 200;
/** Steps up to which the next changes of all variables are looked for at each move. */
const SOON = 5_000;
/** Entries of an open object, and how deep objects open. */
const ENTRIES = 100;
const DEPTH = 8;
/** Characters of a value on one line. */
const WIDTH = 60;
/**
 * The variables of a run over its moments: what each holds, and where it changed. From each variable a reader goes to where
 * it changed before or changes next. Values with something inside open.
 *
 * @slot - A table to show while the lesson loads, if it cannot be loaded, and without JavaScript. Where the lesson has no
 *   variables, that table says them: a row a variable, a column a moment.
 * @csspart table - The table.
 * @csspart value - A value; `value changed` differs from the one before.
 */
export class VariableTracker extends LessonElement {
    static styles = [...LessonElement.styles, styles];
    static properties = {
        label: {},
        columns: {},
        variables: {},
        form: {},
        page: { state: true },
    };
    ownContent = 'orTable';
    partName = 'tracker';
    /** The variables that the element's own table says, for a lesson that has none. */
    #own;
    #open = new Set();
    constructor() {
        super();
        this.label = this.columns = this.variables = null;
        this.form = 'moments';
        this.page = 0;
    }
    readLightAlone() {
        const table = this.querySelector('table');
        return table ? sourceOfOwn(table, this.words.variableTracker, () => lessonOfTracker(table)) : undefined;
    }
    renderLesson({ lesson: given, state: { position } }) {
        const lesson = this.#withVariables(given);
        const variables = this.#variables(lesson);
        if (variables.length === 0)
            return undefined;
        const caption = this.label ?? trackerOf(lesson).caption;
        return html `<div class="card">
      <p class="head" id="name" dir="auto"
        >${caption ? this.inline(parseInline(caption)) : this.words.variableTracker}</p
      >
      <div class="box" role="region" tabindex="0" aria-labelledby="name">
        ${this.form === 'steps' ? this.#renderSteps(lesson, variables) : this.#renderMoments(lesson, variables, position)}
      </div>
    </div>`;
    }
    // A row a variable.
    #renderMoments(lesson, variables, position) {
        const moments = this.#moments(lesson);
        const rows = moments.map((moment) => rowOf(moment, position, lesson.rows.length));
        const states = rows.map((row) => lesson.trace.state(lesson.rows.end(row)));
        const current = Math.max(...rows.map((row, i) => (row <= position ? i : -1)));
        const isNow = (i) => (i === current ? 'now' : '');
        const all = trackerOf(lesson).frames;
        const recorded = activations(lesson, () => this.requestUpdate());
        const now = lesson.trace.state(lesson.rows.end(position));
        const groups = recorded?.groupsOf(variables, all, states, now, lesson.trace.facts.frames) ?? [oneOf(variables)];
        const grouped = groups.length > 1;
        const titles = moments.map((moment, i) => {
            if (moment === 'final')
                return this.words.final;
            if (rows[i] >= 0)
                return this.words.after(rows[i] + 1);
            return moment === 'before' ? this.words.before : this.words.start;
        });
        return html `<table part="table" aria-labelledby="name">
      <thead>
        <tr>
          <th scope="col">${this.words.variable}</th>
          ${titles.map((title, i) => html `<th scope="col" class=${isNow(i)} aria-current=${i === current ? 'step' : nothing}>
                ${title}${i === current ? html `<span class="hidden">${this.words.aside(this.words.currentStep)}</span>` : nothing}
              </th>`)}
        </tr>
      </thead>
      ${groups.map((group) => {
            const frames = group.call > 0 ? new Set([group.frame]) : all;
            return html `<tbody class=${grouped ? (group.status ?? 'none') : ''}>
          ${grouped ? recorded?.renderGroup(group, lesson, moments.length, this.language) : nothing}
          ${group.variables.map((variable) => html `<tr>
                <th scope="row">
                  <span class="code" dir="ltr">${grouped ? variable.name : variableLabel(variable, variables)}</span
                  >${this.#renderChanges(variable, lesson, frames)}
                </th>
                ${states.map((state, i) => {
                const before = states[i - 1];
                const cell = cellAt(variable, lesson, state, before, frames);
                const note = cell.changed || i === current ? this.#note(cell, group, variable, groups, state, before) : '';
                return html `<td class="${isNow(i)} ${cell.changed ? 'changed' : ''}">
                    ${this.#renderCell(cell, lesson, state, `${group.scope} ${group.call} ${variable.name} ${moments[i]}`, note)}
                  </td>`;
            })}
              </tr>`)}
        </tbody>`;
        })}
    </table>`;
    }
    /** What is to be said of an object: that it changed inside, or that another name before this one has the same. */
    #note({ value, inside }, group, variable, groups, state, before) {
        if (!isRef(value))
            return '';
        const { lesson } = this.view;
        const kind = kindOf(value, state);
        if (inside && before) {
            const places = placesInside(value, before, state, lesson.trace.facts.language);
            return places.length > 0 ? this.words.told(this.words.inside[kind], places.join(', ')) : this.words.inside[kind];
        }
        const name = namedBefore(value, group, variable, groups, state, trackerOf(lesson).frames);
        return name ? this.words.same[kind](name) : '';
    }
    #renderChanges(variable, lesson, frames) {
        const { name } = variable;
        const { position } = this.view.state;
        const button = (direction, label, sign) => {
            const find = () => this.#changeFrom(variable, lesson, frames, position, direction);
            // In a long run to look for a change that does not come takes its time: only when asked.
            const row = lesson.trace.length > SOON ? undefined : find();
            const go = () => {
                const to = row ?? find();
                if (to >= 0)
                    this.ask({ type: 'step', to });
            };
            return html `<button type="button" aria-label=${label} aria-disabled=${row === -1} @click=${go}>${sign}</button>`;
        };
        return html `<span class="changes"
      >${button(-1, this.words.previousChange(name), '‹')}${button(1, this.words.nextChange(name), '›')}</span
    >`;
    }
    /** The nearest row, other than the reader's own, in which a variable changes; -1: none. */
    #changeFrom(variable, { trace, rows }, frames, position, direction) {
        const from = direction > 0 ? rows.end(position) : rows.end(position - 1) + 1;
        const step = trace.nextChange(variable, from, direction, frames);
        return step < 0 ? -1 : rows.at(step);
    }
    // A row a step.
    #renderSteps(lesson, variables) {
        const { rows, trace } = lesson;
        const { length } = rows;
        const first = length > PAGE ? this.page : 0;
        const count = Math.min(PAGE, length - first);
        const printed = Array.from({ length: count }, (_, i) => trace.output(rows.end(first + i)).slice(trace.output(rows.end(first + i - 1)).length));
        const prints = printed.some(Boolean);
        return html `<table part="table" aria-labelledby="name">
        <thead>
          <tr>
            <th scope="col">${this.words.step}</th>
            ${variables.map((variable) => html `<th scope="col"><span class="code" dir="ltr">${variableLabel(variable, variables)}</span></th>`)}
            ${prints ? html `<th scope="col">${this.words.output}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${printed.map((text, i) => {
            const row = first + i;
            const state = trace.state(rows.end(row));
            const before = trace.state(rows.end(row - 1));
            return html `<tr data-row=${row}>
              <th scope="row">${this.words.number(row + 1)}<span class="hidden mark"></span></th>
              ${variables.map((variable, v) => {
                const cell = cellAt(variable, lesson, state, before);
                const shown = cell.changed || (row === 0 && cell.value !== undefined);
                return html `<td>
                  ${shown ? this.#renderCell({ ...cell, changed: false }, lesson, state, `${v} ${row}`) : nothing}
                </td>`;
            })}
              ${prints ? html `<td><span class="code" dir="ltr">${text.replace(/\n$/, '')}</span></td>` : nothing}
            </tr>`;
        })}
        </tbody>
      </table>
      ${length > PAGE ? html `<p class="more">${this.words.part(first + 1, first + count, length)}</p>` : nothing}`;
    }
    moved({ state: { position, length } }, change) {
        if (this.form !== 'steps') {
            // Columns and buttons depend on where the reader is; Lit touches only what differs.
            if (change)
                this.requestUpdate();
            const [box, now] = [this.root?.querySelector('.box'), this.root?.querySelector('thead .now')];
            if (box && now)
                keepInView(box, { inner: now, cover: box.querySelector('th') });
            return;
        }
        this.page = length > PAGE ? Math.floor(position / PAGE) * PAGE : 0;
        for (const row of this.root?.querySelectorAll('tr[data-row]') ?? []) {
            const isNow = Number(row.dataset['row']) === position;
            for (const cell of row.children)
                cell.classList.toggle('now', isNow);
            row.classList.toggle('ahead', Number(row.dataset['row']) > position);
            row.querySelector('.mark').textContent = isNow ? this.words.aside(this.words.currentStep) : '';
            markCurrent(row, isNow);
        }
    }
    // Values.
    #renderCell({ value, changed }, { trace }, state, key, about = '') {
        if (value === undefined)
            return html `<span class="value"
        ><span aria-hidden="true">–</span><span class="hidden">${this.words.none}</span></span
      >`;
        const text = (of) => show(of, trace.facts.language, state, WIDTH);
        const note = changed ? html `<span class="hidden">${this.words.aside(this.words.changed)}</span>` : nothing;
        const part = changed ? 'value changed' : 'value';
        const line = html `<span class="value code" part=${part} dir="ltr">${text(value)}</span>${note}`;
        const more = about ? html `<span class="about" dir="auto">${about}</span>` : nothing;
        const content = contentOf(value, state);
        if (!content || content.items.length === 0)
            return html `${line}${more}`;
        return html `<details ?open=${this.#open.has(key)} @toggle=${(event) => this.#onToggle(event, key)}>
        <summary>${line}</summary>
        ${this.#open.has(key) ? this.#renderTree(content, trace.facts.language, state, key, 1) : nothing}
      </details>
      ${more}`;
    }
    #renderTree({ items, keys, more }, language, state, path, depth) {
        const rest = items.length - ENTRIES + more;
        return html `<ul class="tree">
      ${items.slice(0, ENTRIES).map((item, i) => {
            const name = keys.length > 0 ? (typeof keys[i] === 'string' ? keys[i] : show(keys[i], language, state, WIDTH)) : String(i);
            const line = html `<span class="code" dir="ltr"
          ><span class="key">${name}: </span>${show(item, language, state, WIDTH)}</span
        >`;
            const content = contentOf(item, state);
            const key = `${path} ${i}`;
            if (!content || content.items.length === 0 || depth >= DEPTH)
                return html `<li>${line}</li>`;
            return html `<li>
          <details ?open=${this.#open.has(key)} @toggle=${(event) => this.#onToggle(event, key)}>
            <summary>${line}</summary>
            ${this.#open.has(key) ? this.#renderTree(content, language, state, key, depth + 1) : nothing}
          </details>
        </li>`;
        })}
      ${rest > 0 ? html `<li>${this.words.more(rest)}</li>` : nothing}
    </ul>`;
    }
    #onToggle(event, key) {
        const { open } = event.currentTarget;
        if (open === this.#open.has(key))
            return;
        if (open)
            this.#open.add(key);
        else
            this.#open.delete(key);
        this.requestUpdate();
    }
    // What to show.
    #variables(lesson) {
        const { variables, frames } = trackerOf(lesson);
        if (this.variables === null)
            return variables;
        const all = lesson.trace.variables(frames);
        return split(this.variables).flatMap((name) => all.filter((variable) => isNamed(variable, name)));
    }
    #moments(lesson) {
        const { rows, table, trace } = lesson;
        const { moments, variables, frames } = trackerOf(lesson);
        if (this.columns !== null)
            return split(this.columns).flatMap((name) => readMoment(name, table) ?? []);
        if (moments)
            return moments;
        if (rows.length > EVERY)
            return ['start', 'before', 'now', 'final'];
        const start = trace.state(-1);
        const begun = variables.some((variable) => start.lookup(variable, frames) !== undefined);
        return [...(begun ? ['start'] : []), ...Array.from({ length: rows.length }, (_, row) => row)];
    }
    /** The lesson, or the element's own table as variables of its run. */
    #withVariables(lesson) {
        const table = trackerOf(lesson).variables.length > 0 ? null : this.querySelector('table');
        if (!table)
            return lesson;
        if (this.#own?.of !== lesson) {
            const json = lessonOfTracker(table, lesson.rows.length);
            this.#own = { lesson: makeLesson(json, { name: lesson.name, key: lesson.key }), of: lesson };
        }
        return this.#own.lesson;
    }
}
/** The variables of a run that has one activation. */
const oneOf = (variables) => ({
    scope: '',
    variables,
    frame: undefined,
    call: 0,
    earlier: 0,
    status: undefined,
});
const split = (text) => text.split(/\s+/).filter(Boolean);
/** The first name of an object, if it is not this variable's own: one of the two says it, that is enough. */
const namedBefore = ({ id }, own, variable, groups, state, frames) => {
    for (const group of groups) {
        for (const other of group.variables) {
            if (group === own && other === variable)
                return undefined;
            const frame = group.call > 0 ? group.frame : state.frameOf(other, frames);
            const value = frame && state.value(frame, other.name);
            if (isRef(value) && value.id === id)
                return group === own || !other.scope ? other.name : `${other.scope}.${other.name}`;
        }
    }
    return undefined;
};
