import { html, nothing } from 'lit';
import { gradeOrder, isOrder, mixed, moveTo, orderOf } from '../../lesson/order.js';
import { countIn } from '../../lesson/stored.js';
import { announce } from '../../page/announce.js';
import { setTabStop } from '../../page/keys.js';
import { Exercise } from './exercise.js';
import { Kept } from '../../page/kept.js';
import { orderStyles } from './order.styles.js';
/**
 * Order: rows of the run, mixed. Each can be dragged by its handle, moved by its two buttons, or picked up with Space and moved
 * with the arrows. The code line of each is shown, as in a program the order of lines is not yet the order of steps.
 */
export class OrderMode extends Exercise {
    static styles = [...Exercise.styles, orderStyles];
    static properties = { held: { state: true }, dragged: { state: true } };
    of = 'order';
    #kept = new Kept(this, 'order');
    /** Where a row that is picked up was before. */
    #from = 0;
    /** The row that Tab comes to. */
    #stop = 0;
    constructor() {
        super();
        this.held = undefined;
        this.dragged = false;
    }
    renderLesson({ lesson }) {
        const task = orderOf(lesson);
        if (!task)
            return undefined;
        const { words } = this;
        const { order, checked, shown } = this.#read(lesson, task);
        const { placed, run, score } = gradeOrder(task, order);
        const done = checked && score === 1;
        return html `<div class="card">
      <p class="note" id="keys">${words.orderKeys}${task.chosen ? ` ${words.firstTimes}` : ''}</p>
      <ol aria-label=${words.toOrder} @keydown=${this.#onKey}>
        ${order.map((item, place) => this.#renderItem(lesson, task, item, place, order.length, checked ? placed[place] : undefined, done))}
      </ol>
      <div class="bar">
        <p class="say">
          ${checked
            ? html `<b class=${done ? 'good' : 'bad'}>${done ? words.allOrdered : words.notRight}</b>
                  ${done ? nothing : words.ordered(placed.filter(Boolean).length, order.length, run)}`
            : nothing}
        </p>
        ${done
            ? this.button(words.startAgain, () => this.#again(), { id: 'again' })
            : html `${checked ? this.button(words.showOrder, () => this.#show(), { kind: 'plain' }) : nothing}
              ${this.button(words.checkOrder, () => this.#check(), { id: 'check', kind: 'primary' })}`}
        ${shown ? html `<span class="score">${words.cellStates.shown}</span>` : nothing}
      </div>
    </div>`;
    }
    #renderItem(lesson, task, item, place, count, isPlaced, done) {
        const { words } = this;
        const row = task.rows[item];
        const cells = lesson.table.cells(row, this.language.phrases).filter((cell) => cell.length > 0);
        const { line, frame } = lesson.trace.step(lesson.rows.start(row));
        const source = lesson.sample?.files[frame.file ?? -1]?.text.split('\n')[line - 1]?.trim();
        const mark = isPlaced === undefined ? '' : isPlaced ? 'right' : 'wrong';
        const move = (by, label, sign) => {
            const to = place + by;
            const can = to >= 0 && to < count;
            return html `<button
        type="button"
        class="move"
        tabindex="-1"
        aria-label=${label}
        aria-disabled=${!can || nothing}
        @click=${() => can && this.#onMove(place, to)}
      >
        <span aria-hidden="true">${sign}</span>
      </button>`;
        };
        return html `<li class="${mark} ${this.held === item ? 'held' : ''}" data-item=${item}>
      <button
        type="button"
        class="handle"
        tabindex=${item === this.#stopIn(task) ? 0 : -1}
        aria-disabled=${done || nothing}
        aria-pressed=${this.held === item}
        aria-describedby="keys"
        aria-label=${words.told(words.nowIn(place + 1, count), task.words[item]) + (mark && words.aside(isPlaced ? words.inPlace : words.notInPlace))}
        @click=${done ? nothing : this.#onPick}
        @pointerdown=${done ? nothing : this.#onDown}
        @pointermove=${this.#onDrag}
        @pointerup=${this.#onDrop}
        @pointercancel=${this.#onDrop}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <span class="place" aria-hidden="true">${place + 1}</span>
      <div class="text">
        <div dir="auto"
          >${cells.map((cell, i) => html `<span class=${i > 0 ? 'more' : 'first'}>${this.#wordsOf(cell)}</span> `)}</div
        >
        ${source
            ? html `<div class="line"><span>${words.line(line)}</span> <code dir="ltr">${source}</code></div>`
            : nothing}
      </div>
      ${mark ? html `<span class="mark">${isPlaced ? '✓' : '✗'} ${isPlaced ? words.inPlace : words.notInPlace}</span>` : nothing}
      ${done ? nothing : html `<span class="moves">${move(-1, words.moveUp(task.words[item]), '↑')}${move(1, words.moveDown(task.words[item]), '↓')}</span>`}
    </li>`;
    }
    /** The words of a cell. What leads to a step would give its place away. */
    #wordsOf(cell) {
        return this.inline(cell.map((node) => (typeof node !== 'string' && node.type === 'reference' ? '…' : node)));
    }
    #stopIn({ rows }) {
        return Math.min(this.#stop, rows.length - 1);
    }
    // What is kept.
    #read(lesson, task) {
        const { order, checked, shown, round } = (this.#kept.get(lesson) ?? {});
        const count = countIn(round, 10_000);
        const known = isOrder(task, order);
        return {
            order: known ? order : mixed(task, `${lesson.key} ${count}`),
            checked: known && checked === true,
            shown: known && shown === true,
            round: count,
        };
    }
    #change(change) {
        const { lesson } = this.view;
        this.#kept.set(lesson, { ...this.#read(lesson, orderOf(lesson)), ...change });
    }
    #now() {
        const { lesson } = this.view;
        const task = orderOf(lesson);
        return { lesson, task, ...this.#read(lesson, task) };
    }
    // What the reader does.
    #move(from, to, say = true) {
        const { order } = this.#now();
        const item = order[from];
        this.#stop = item;
        this.#change({ order: moveTo(order, from, to), checked: false });
        if (say)
            announce(this.words.nowIn(to + 1, order.length));
    }
    #onMove(place, to) {
        const item = this.#now().order[place];
        this.#move(place, to);
        this.#focusOn(item);
    }
    #check() {
        const { task, order, shown } = this.#now();
        this.#change({ checked: true });
        const { placed, run, score } = gradeOrder(task, order);
        const { words } = this;
        const right = placed.filter(Boolean).length;
        announce(score === 1 ? words.allOrdered : `${words.notRight} ${words.ordered(right, order.length, run)}`);
        this.tellProgress(right, order.length);
        if (score < 1)
            return;
        this.tellComplete(shown ? 0 : 1);
        void this.focusOn('#again');
    }
    #show() {
        const { task, lesson } = this.#now();
        this.#change({ order: task.rows.map((_, i) => i), checked: true, shown: true });
        this.tellReveal(lesson.table.id(task.rows[0]), 1);
        announce(this.words.allOrdered);
        void this.focusOn('#again');
    }
    #again() {
        const { task, lesson, round } = this.#now();
        this.#change({ order: mixed(task, `${lesson.key} ${round + 1}`), checked: false, shown: false, round: round + 1 });
        void this.focusOn('.handle[tabindex="0"]');
    }
    /** Space, Enter or a click picks a row up, and puts it down. */
    #onPick = (event) => {
        const item = itemOf(event);
        const { order } = this.#now();
        const place = order.indexOf(item);
        // A click that ends a drag.
        if (this.dragged)
            return;
        if (this.held === item) {
            this.held = undefined;
            announce(this.words.putDown(place + 1, order.length));
        }
        else {
            this.held = item;
            this.#from = place;
            announce(this.words.pickedUp(place + 1, order.length));
        }
        this.#focusOn(item);
    };
    #onKey = (event) => {
        const handle = event.target.closest('.handle');
        if (!handle || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
            return;
        const { order } = this.#now();
        const place = order.indexOf(itemOf(event));
        const last = order.length - 1;
        const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: last }[event.key];
        if (event.key === 'Escape' && this.held !== undefined) {
            event.preventDefault();
            this.held = undefined;
            this.#move(place, this.#from);
            this.#focusOn(order[place]);
        }
        else if (to !== undefined) {
            event.preventDefault();
            const target = Math.max(0, Math.min(to, last));
            if (target === place)
                return;
            if (this.held === order[place])
                this.#move(place, target);
            this.#focusOn(order[this.held === order[place] ? place : target]);
        }
    };
    async #focusOnItem(item) {
        await this.updateComplete;
        const handles = [...this.root.querySelectorAll('.handle')];
        const handle = handles.find((one) => itemOf({ target: one }) === item);
        setTabStop(handles, handle);
        handle?.focus();
    }
    #focusOn(item) {
        this.#stop = item;
        void this.#focusOnItem(item);
    }
    // By the pointer. The handle keeps it, whatever it is over; rows change places as it passes their middles.
    #onDown = (event) => {
        if (event.button !== 0 || !event.isPrimary)
            return;
        const handle = event.currentTarget;
        this.dragged = false;
        this.#pointer = { id: event.pointerId, item: itemOf(event), y: event.clientY };
        try {
            handle.setPointerCapture(event.pointerId);
        }
        catch {
            // A pointer that is gone already.
        }
    };
    #pointer;
    #onDrag = (event) => {
        const pointer = this.#pointer;
        if (pointer?.id !== event.pointerId)
            return;
        if (!this.dragged && Math.abs(event.clientY - pointer.y) < 5)
            return;
        this.dragged = true;
        this.held = pointer.item;
        const { order } = this.#now();
        const place = order.indexOf(pointer.item);
        const rows = [...this.root.querySelectorAll('li')].map((one) => one.getBoundingClientRect());
        const above = rows.findIndex(({ top, height }, i) => i < place && event.clientY < top + height / 2);
        const below = rows.findLastIndex(({ top, height }, i) => i > place && event.clientY > top + height / 2);
        const to = above >= 0 ? above : below;
        if (to >= 0)
            this.#move(place, to, false);
    };
    #onDrop = (event) => {
        if (this.#pointer?.id !== event.pointerId)
            return;
        const { item } = this.#pointer;
        this.#pointer = undefined;
        if (!this.dragged)
            return;
        this.held = undefined;
        const { order } = this.#now();
        announce(this.words.putDown(order.indexOf(item) + 1, order.length));
        // The click that follows is no press.
        setTimeout(() => (this.dragged = false));
    };
}
const itemOf = ({ target }) => Number(target.closest('li')?.dataset['item']);
