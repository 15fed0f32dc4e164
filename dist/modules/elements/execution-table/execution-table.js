import { html, nothing } from 'lit';
import { parseInline } from '../../lesson/inline.js';
import { isRightToLeft, isSelecting, positionFor } from '../../page/keys.js';
import { LessonElement } from '../../page/lesson-element.js';
import { sourceOfTable } from '../../page/light-dom.js';
import { neededFor } from '../../page/prepare.js';
import { styles } from './execution-table.styles.js';
import { firstAt, firstShowing, scrollHeight, scrollTo, windowLength } from './window.js';
const everyLine = neededFor(({ table }) => table.derived !== undefined, () => import('./every-line.js'));
/** Up to this many rows are all there: to be found in the page, printed, read. Above, only those in view. */
const WHOLE = 200;
/**
 * The steps of a run as the rows of a table: what happened, what came of it, and where the reader is. Rows that are made from
 * a recorded run of up to 1,000 steps open to every line that ran, the rounds of loops by themselves.
 *
 * @slot - A table to show while the lesson loads, if it cannot be loaded, and without JavaScript. Without a lesson from
 *   elsewhere, that table is the lesson: its rows become the steps.
 * @csspart table - The table.
 * @csspart row - A row; `row current` is that of the current step.
 * @csspart line - A line that ran after the first of a row.
 * @csspart round - The heading of a round of a loop.
 * @csspart exit - The note below the table: how the run ends.
 * @cssproperty [--te-table-block-size=26em] - Height of a table of more than 200 rows, which scrolls in its box.
 */
export class ExecutionTable extends LessonElement {
    static styles = [...LessonElement.styles, styles];
    static properties = {
        label: {},
        lines: { type: Boolean },
        cover: { attribute: false },
    };
    ownContent = 'orTable';
    partName = 'table';
    /** The window on a long table: its first row. */
    #first = 0;
    #size;
    /** The lesson for which a long table has been measured. Asking at each move would lay out the page once more. */
    #measured;
    #resized = 'ResizeObserver' in globalThis ? new ResizeObserver(() => this.#onResize()) : undefined;
    #scrolled = 0;
    /** Whether the scroll bar has yet to follow: until then what it says is not the reader's wish. */
    #following = false;
    /** Where the window has been brought to; a reader who scrolls away is left alone until the cursor moves. */
    #placed = -1;
    /** The row that is marked, and what marks it for those who do not see. */
    #current;
    #mark = document.createElement('span');
    constructor() {
        super();
        this.label = null;
        this.lines = false;
        this.cover = undefined;
        this.#mark.className = 'hidden';
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#resized?.disconnect();
        this.#measured = undefined;
    }
    readLight() {
        const table = this.querySelector('table');
        return table ? sourceOfTable(table) : undefined;
    }
    renderLesson({ lesson }) {
        const { table, rows } = lesson;
        if (rows.length === 0)
            return undefined;
        const long = rows.length > WHOLE;
        const length = long ? windowLength(this.#sizeOf(rows.length)) : rows.length;
        this.#first = long ? Math.min(this.#first, rows.length - length) : 0;
        const caption = this.label ?? table.caption;
        // Lines would tell what is covered; and the rows of a long table are all of one height.
        const between = long ? undefined : everyLine(lesson, () => this.requestUpdate());
        const switchable = !this.cover && between?.hasLines(lesson);
        const name = caption ? this.inline(parseInline(caption)) : this.words.executionTable;
        const content = html `<table
      part="table"
      role="table"
      class=${long ? '' : 'records'}
      aria-rowcount=${long ? rows.length + 1 : nothing}
    >
      <caption dir="auto">${name}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${this.words.step}</th>
          ${table.labels(this.language.phrases).map((label) => html `<th role="columnheader" scope="col" dir="auto" lang=${this.textLang}>${label}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup" @click=${this.#onClick} @keydown=${this.#onKey}>
        ${between?.renderRows(lesson, switchable === true && this.lines, {
            language: this.language,
            row: (row, depth) => this.#renderRow(lesson, row, false, depth),
            cells: (cells) => this.#renderCells(table, cells),
        }) ?? Array.from({ length }, (_, i) => this.#renderRow(lesson, this.#first + i, long))}
      </tbody>
    </table>`;
        return html `<div class="card">
      ${switchable ? between?.renderSwitch(this.language, this.lines, this.#onSwitch) : nothing}
      ${long
            ? html `<div
              class="box long"
              tabindex="0"
              role="region"
              aria-label=${this.words.executionTable}
              @scroll=${this.#onScroll}
            >
              <div class="height">${content}</div>
            </div>`
            : html `<div class="box">${content}</div>`}
      ${table.exit && this.cover?.(rows.length, 0) === undefined ? html `<p class="exit" part="exit"><b>${this.words.ends}</b> <bdi>${this.inline(parseInline(table.exit))}</bdi></p>` : nothing}
    </div>`;
    }
    #renderRow(lesson, row, long, depth = 0) {
        const { table, trace, rows } = lesson;
        return html `<tr
      role="row"
      part="row"
      data-row=${row}
      data-depth=${depth}
      data-event=${trace.step(rows.start(row)).event}
      aria-rowindex=${long ? row + 2 : nothing}
    >
      <th role="rowheader" scope="row">
        <button type="button" class="go" tabindex="-1"
          ><span class="number">${this.words.number(row + 1)}</span></button
        >
      </th>
      ${this.#renderCells(table, table.cells(row, this.language.phrases), (column) => this.cover?.(row, column))}
    </tr>`;
    }
    #renderCells(table, cells, cover = () => undefined) {
        const labels = table.labels(this.language.phrases);
        return table.columns.map(({ chip }, i) => {
            const label = labels[i];
            const covered = cover(i);
            if (covered !== undefined)
                return html `<td role="cell" class="covered" data-label=${label}>${covered}</td>`;
            const cell = this.inline(cells[i] ?? []);
            return chip && cells[i]?.length
                ? html `<td role="cell" class="chips" dir="auto">
            <span class="chip"><span>${cell}</span></span>
          </td>`
                : html `<td role="cell" class=${cells[i]?.length ? nothing : 'none'} dir=${dirOf(cells[i])} data-label=${label}
            >${cell}</td
          >`;
        });
    }
    /** Touches the two rows that it is about, however many there are. */
    moved({ lesson, state: { position } }) {
        const { root } = this;
        const body = root?.querySelector('tbody');
        if (!root || !body)
            return;
        const box = root.querySelector('.long');
        if (box) {
            if (this.#measured !== lesson)
                this.#measure(box, body, lesson);
            const first = position === this.#placed ? this.#first : firstShowing(position, this.#first, this.#size);
            this.#placed = position;
            if (first !== this.#first)
                this.#show(first, box);
        }
        // Headings and lines stand between the rows of a table that is whole.
        const row = box
            ? body.rows[position - this.#first]
            : (body.querySelector(`[data-row="${position}"]`) ?? undefined);
        const hadFocus = this.shadowRoot.activeElement?.closest('tbody') === body;
        if (this.#current !== row) {
            this.#current?.removeAttribute('aria-current');
            this.#current?.setAttribute('part', 'row');
            this.#current?.querySelector('.go')?.setAttribute('tabindex', '-1');
            for (const line of linesOf(this.#current))
                line.classList.remove('now');
        }
        this.#current = row;
        body.classList.toggle('ahead', position < this.#first);
        if (!row)
            return;
        row.setAttribute('aria-current', 'step');
        row.setAttribute('part', 'row current');
        for (const line of linesOf(row))
            line.classList.add('now');
        const button = row.querySelector('.go');
        button.setAttribute('tabindex', '0');
        this.#mark.textContent = this.words.aside(this.words.currentStep);
        button.append(this.#mark);
        if (hadFocus)
            button.focus({ preventScroll: !box });
    }
    // A long table: only the rows in view are there.
    #sizeOf(count) {
        this.#size = { row: 36, box: 400, ...this.#size, count };
        return this.#size;
    }
    #measure(box, body, lesson) {
        const count = lesson.rows.length;
        const old = this.#sizeOf(count);
        const row = body.rows[0].offsetHeight || old.row;
        const head = body.offsetTop;
        this.#size = { count, row, box: Math.max(row, box.clientHeight - head) };
        box.firstElementChild.style.setProperty('block-size', `${scrollHeight(this.#size) + head}px`);
        if (windowLength(this.#size) !== windowLength(old))
            this.requestUpdate();
        this.#measured = this.#resized && lesson;
        for (const one of [box, body])
            this.#resized?.observe(one);
    }
    #onResize() {
        this.#measured = undefined;
        if (this.view)
            this.moved(this.view);
    }
    /** Shows the rows from one on at once; the scroll bar follows with the next frame, which lays out the page anyway. */
    #show(first, box) {
        this.#first = first;
        this.#following = true;
        this.requestUpdate();
        requestAnimationFrame(() => {
            this.#following = false;
            const top = Math.round(scrollTo(first, this.#size));
            if (firstAt(box.scrollTop, this.#size) !== first)
                box.scrollTop = top;
            this.#scrolled = box.scrollTop;
        });
    }
    #onScroll = (event) => {
        const box = event.currentTarget;
        if (!this.#size || this.#following || box.scrollTop === this.#scrolled)
            return;
        this.#scrolled = box.scrollTop;
        const first = firstAt(box.scrollTop, this.#size);
        if (first === this.#first)
            return;
        this.#first = first;
        this.requestUpdate();
    };
    #onSwitch = (event) => {
        this.lines = event.target.checked;
    };
    #onClick = (event) => {
        const path = event.composedPath();
        const row = path.find((node) => node instanceof HTMLTableRowElement);
        const own = path.some((node) => node instanceof Element && node.matches('a, button:not(.go)'));
        if (!row?.dataset['row'] || own || isSelecting(event))
            return;
        this.ask({ type: 'step', to: Number(row.dataset['row']) });
        // The keys go on from there.
        this.root?.querySelector('.go[tabindex="0"]')?.focus({ preventScroll: true });
    };
    #onKey = (event) => {
        const to = this.view && positionFor(event, this.view.state, isRightToLeft(this));
        if (to === undefined)
            return;
        event.preventDefault();
        this.ask({ type: 'step', to }, false);
    };
}
/** That of its words. Of code alone: that of the page, so that it begins where all cells do. */
const dirOf = (cell = []) => cell.every((node) => (typeof node === 'string' ? !/\p{L}/u.test(node) : node.type === 'code')) ? nothing : 'auto';
/** The lines that are shown below a row, and headings among them. */
function* linesOf(row) {
    for (let next = row?.nextElementSibling; next && !next.matches('[part~=row]'); next = next.nextElementSibling)
        if (next.matches('.line'))
            yield next;
}
