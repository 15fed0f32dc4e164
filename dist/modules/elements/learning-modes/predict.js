import { html, nothing } from 'lit';
import { columnsAt, goOn, isCovered, isOpen, isPredicted, lastSeen, NO_PREDICTIONS, readPredictions, skipTo, uncover, } from '../../lesson/predict.js';
import { announce } from '../../page/announce.js';
import { nameOf } from '../../page/define.js';
import { rove, setTabStop } from '../../page/keys.js';
import { inAddress } from '../../page/link.js';
import { Exercise } from './exercise.js';
import { Kept } from '../../page/kept.js';
/**
 * Predict: the table's rows are covered from one on. The reader thinks of what comes, uncovers it cell by cell or all at once,
 * and says whether it was so. The cursor stays on what is uncovered, so that no other view tells what is not.
 */
export class PredictMode extends Exercise {
    of = 'predict';
    #kept = new Kept(this, 'predict');
    #table;
    #covers;
    begin(chosen) {
        const { view } = this;
        if (!view)
            return;
        const { lesson, state } = view;
        this.source.player.dispatch({ type: 'pause' });
        // A link to a step means it: all before it counts as seen.
        if (!chosen && inAddress('step', lesson.key) !== undefined && state.position >= this.#now(lesson).row)
            this.#skip(state.position);
        else
            this.#follow(lesson);
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const { lesson } = this.view ?? {};
        if (!lesson)
            return;
        this.#table ??= document.createElement(nameOf('execution-table'));
        const now = this.#now(lesson);
        if (same(now, this.#covers))
            return;
        this.#covers = now;
        this.#table.cover = isPredicted(lesson, now)
            ? undefined
            : (row, column) => this.#renderCover(lesson, now, row, column);
    }
    renderLesson({ lesson }) {
        const now = this.#now(lesson);
        const { words } = this;
        const total = lesson.rows.length - 1;
        return html `<div class="inner" @step-request=${this.#onRequest} @keydown=${this.#keys}>${this.#table}</div>
      <div class="card foot">
        <div class="bar">
          ${isPredicted(lesson, now)
            ? html `<p class="say"><b>${words.allUncovered}</b></p>
                  ${this.button(words.startAgain, () => this.#again(), { id: 'again' })}`
            : isOpen(lesson, now)
                ? html `<p class="say"><b>${words.asExpected(now.row + 1)}</b></p>
                    ${this.button(words.knewIt, () => this.#goOn(true), { id: 'knew', kind: 'primary' })}
                    ${this.button(words.didNotKnow, () => this.#goOn(false))}
                    ${this.button(words.goOn, () => this.#goOn(undefined), { kind: 'plain' })}`
                : html `<p class="say"><b>${words.nextRow(now.row + 1)}</b></p>
                    ${this.button(words.uncoverRow, () => this.#uncover(undefined), { id: 'uncover', kind: 'primary' })}
                    ${this.button(words.skipPredictions, () => this.#skip(total), { kind: 'plain' })}`}
          <span class="score">${words.predicted(now.said, total, now.right)}</span>
        </div>
      </div>`;
    }
    /** The cover of a cell: a button in the row that comes next, in later ones just a cover. */
    #renderCover(lesson, now, row, column) {
        if (!isCovered(now, row, column))
            return undefined;
        if (row > now.row)
            return html `<span>${this.words.covered}</span>`;
        const columns = columnsAt(lesson, row);
        const place = columns.indexOf(column);
        if (place < 0)
            return nothing;
        const label = lesson.table.labels(this.language.phrases)[column];
        const first = columns.find((one) => !now.open.includes(one));
        return html `<button
      type="button"
      tabindex=${column === first ? 0 : -1}
      aria-label=${this.words.coveredCell(label, place + 1, columns.length)}
      @click=${() => this.#uncover(column)}
      >?</button
    >`;
    }
    moved({ lesson, state: { position } }, change) {
        // Whoever goes further, by the controls of the page say, has left out what is between.
        if (change && position > lastSeen(lesson, this.#now(lesson)))
            this.#set(lesson, skipTo(this.#now(lesson), position));
    }
    #now(lesson) {
        return readPredictions(this.#kept.get(lesson), lesson);
    }
    #set(lesson, now) {
        const { row } = this.#now(lesson);
        this.#kept.set(lesson, now);
        if (now.row <= row)
            return;
        this.tellProgress(now.row - 1, lesson.rows.length - 1);
        if (isPredicted(lesson, now))
            this.tellComplete(now.said > 0 ? now.right / now.said : undefined);
    }
    /** Brings the cursor to the last row that is uncovered. */
    #follow(lesson) {
        this.source.player.dispatch({ type: 'step', to: lastSeen(lesson, this.#now(lesson)) }, 'reader', this);
    }
    #uncover(column) {
        const { lesson } = this.view;
        const before = this.#now(lesson);
        const now = uncover(lesson, before, column);
        const fresh = now.open.filter((one) => !before.open.includes(one));
        this.#set(lesson, now);
        for (const one of fresh)
            this.tellReveal(lesson.table.id(now.row), one + 1);
        const cells = lesson.table.cells(now.row, this.language.phrases);
        const labels = lesson.table.labels(this.language.phrases);
        announce(fresh.map((one) => `${labels[one]}: ${this.textOf(cells[one])}`).join('. '));
        this.#follow(lesson);
        if (isOpen(lesson, now))
            void this.focusOn('#knew');
        else
            void this.#focusOnCover(column);
        void this.#bringIntoView(now.row);
    }
    #goOn(right) {
        const { lesson } = this.view;
        this.#set(lesson, goOn(this.#now(lesson), right));
        this.#follow(lesson);
        const now = this.#now(lesson);
        const { words } = this;
        const score = words.predicted(now.said, lesson.rows.length - 1, now.right);
        announce(`${score}. ${isPredicted(lesson, now) ? words.allUncovered : words.nextRow(now.row + 1)}`);
        void this.focusOn(isPredicted(lesson, now) ? '#again' : isOpen(lesson, now) ? '#knew' : '#uncover');
        void this.#bringIntoView(Math.min(now.row, lesson.rows.length - 1));
    }
    #skip(row) {
        const { lesson } = this.view;
        this.#set(lesson, skipTo(this.#now(lesson), row));
        this.#follow(lesson);
        if (!isPredicted(lesson, this.#now(lesson)))
            return;
        announce(this.words.allUncovered);
        // Only if the button that was pressed has gone.
        if (this.shadowRoot.activeElement)
            void this.focusOn('#again');
    }
    #again() {
        const { lesson } = this.view;
        this.#kept.set(lesson, NO_PREDICTIONS);
        this.#follow(lesson);
        void this.focusOn('#uncover');
    }
    /** Shows the row that it is about above what is asked of it. */
    async #bringIntoView(row) {
        await this.updateComplete;
        await this.#table?.updateComplete;
        const shown = this.#table?.shadowRoot?.querySelector(`tr[data-row="${row}"]`);
        const foot = this.root?.querySelector('.foot')?.offsetHeight ?? 0;
        shown?.style.setProperty('scroll-margin-block', `${foot + 24}px`);
        shown?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
    #covered() {
        return [...(this.#table?.shadowRoot?.querySelectorAll('.covered button') ?? [])];
    }
    /** The button that was pressed is gone: the next one gets the focus. */
    async #focusOnCover(column) {
        if (!this.shadowRoot.activeElement)
            return;
        const { view } = this;
        await this.updateComplete;
        await this.#table?.updateComplete;
        if (!view)
            return;
        const open = columnsAt(view.lesson, this.#now(view.lesson).row).filter((one) => !this.#now(view.lesson).open.includes(one));
        const buttons = this.#covered();
        const next = buttons[Math.max(0, open.findIndex((one) => one > (column ?? -1)))];
        setTabStop(buttons, next);
        next?.focus();
    }
    #onRequest = (event) => {
        const { command } = event;
        const { lesson } = this.view;
        // A press on a covered row is no wish to leave out all before it.
        if (command.type === 'step' && command.to > lastSeen(lesson, this.#now(lesson)))
            event.preventDefault();
    };
    /** Before the table does: there the arrows move the cursor. */
    #keys = { handleEvent: (event) => rove(event, this.#covered()), capture: true };
}
const same = (a, b) => b !== undefined && a.row === b.row && a.open.join() === b.open.join();
