import { html, nothing } from 'lit';
import { countFilled, EMPTY, readEntries, sheetCount, sheetOf, stateOf, writeEntries, MOST, } from '../../lesson/fill.js';
import { countIn } from '../../lesson/stored.js';
import { variableLabel } from '../../lesson/tracker.js';
import { announce } from '../../page/announce.js';
import { isRightToLeft } from '../../page/keys.js';
import { Exercise } from './exercise.js';
import { fillStyles } from './fill.styles.js';
import { Kept } from '../../page/kept.js';
const FORMS = ['line', 'exam'];
const SIGNS = { right: '✓', wrong: '✗', shown: '○' };
/**
 * Fill in: the variable table is empty, and the reader writes it: every value after each step, or, as in an exam, a value only
 * where it changes. Each cell is checked against the run when its reader leaves it.
 */
export class FillMode extends Exercise {
    static styles = [...Exercise.styles, fillStyles];
    of = 'fill';
    #kept = new Kept(this, 'fill');
    /** The cell that the reader was in last. */
    #at;
    #sheet;
    renderLesson({ lesson, state: { position } }) {
        const { words } = this;
        const { form, page } = this.#read(lesson);
        const sheet = this.#sheetOf(lesson);
        if (sheet.variables.length === 0)
            return undefined;
        const entries = this.#entries(lesson);
        const { right, shown, total } = countFilled(sheet, entries);
        const names = sheet.variables.map((variable) => variableLabel(variable, sheet.variables));
        return html `<div class="card">
      <div class="bar">
        <fieldset @change=${this.#onForm}>
          <legend class="hidden">${words.fillForm}</legend>
          ${FORMS.map((one) => html `<label class=${one === form ? 'on' : ''}
                ><input type="radio" name="form" value=${one} .checked=${one === form} /><span
                  >${words.fillForms[one]}</span
                ></label
              >`)}
        </fieldset>
        ${this.#renderPages(lesson, page)}
        <p class="say" id="how">${words.fillFormHelp[form]}</p>
      </div>
      <div
        class="box"
        @keydown=${this.#onKey}
        @input=${this.#onInput}
        @focusin=${this.#onFocus}
        @focusout=${this.#onLeave}
      >
        <table aria-describedby="how">
          <thead>
            <tr>
              <th scope="col">${words.step}</th>
              ${names.map((name) => html `<th scope="col"><span class="code" dir="ltr">${name}</span></th>`)}
            </tr>
          </thead>
          <tbody>
            ${sheet.before
            ? html `<tr>
                    <th scope="row">${sheet.first > 0 ? sheet.first : words.start}</th>
                    ${sheet.before.map((value) => html `<td>${this.#renderGiven(value)}</td>`)}
                  </tr>`
            : nothing}
            ${sheet.cells.map((line, i) => {
            const row = sheet.first + i;
            return html `<tr class=${row === position ? 'now' : ''}>
                <th scope="row"
                  >${row + 1}${row === position ? html `<span class="hidden">, ${words.currentStep}</span>` : nothing}</th
                >
                ${line.map((cell, v) => cell.asked
                ? this.#renderCell(i * names.length + v, cell, entries, names[v], row)
                : html `<td>${this.#renderGiven(cell.answer)}</td>`)}
              </tr>`;
        })}
          </tbody>
        </table>
      </div>
      <div class="bar">
        <p class="say score">
          ${right + shown === total ? html `<b class="good">${words.allFilled}</b> ` : nothing}${words.filled(right, total, shown)}
        </p>
        ${this.button(words.showCell, () => this.#show(), { id: 'show' })}
        ${this.button(words.checkCells, () => this.#checkAll(), { id: 'check' })}
        ${this.button(words.startAgain, () => this.#again(), { kind: 'plain' })}
      </div>
    </div>`;
    }
    #renderPages(lesson, page) {
        const count = sheetCount(lesson);
        const { length } = lesson.rows;
        if (count < 2)
            return nothing;
        // Of a very long run the first sheets can be chosen, which is more than anybody will fill in.
        return html `<select aria-label=${this.words.rowsShown} @change=${this.#onPage}>
      ${Array.from({ length: Math.min(count, 100) }, (_, i) => {
            const text = this.words.part(i * MOST.rows + 1, Math.min((i + 1) * MOST.rows, length), length);
            return html `<option value=${i} .selected=${i === page}>${text}</option>`;
        })}
    </select>`;
    }
    #renderGiven(value) {
        return value
            ? html `<span class="given code" dir="ltr">${value}</span>`
            : html `<span class="given"
          ><span aria-hidden="true">–</span><span class="hidden">${this.words.none}</span></span
        >`;
    }
    #renderCell(index, cell, entries, name, row) {
        const entry = entries[index];
        const state = stateOf(cell, entry);
        const settled = state === 'right' || state === 'shown';
        const said = state in SIGNS ? this.words.cellStates[state] : '';
        return html `<td class=${state}>
      <span class="cell"
        ><input
          class="code"
          dir="ltr"
          data-cell=${index}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="next"
          maxlength="200"
          aria-label=${this.words.fillCell(name, row + 1)}
          aria-invalid=${state === 'wrong' || nothing}
          aria-describedby="state-${index}"
          ?readonly=${settled}
          .value=${state === 'shown' ? cell.answer : entry.text}
        /><span class="sign" aria-hidden="true">${SIGNS[state]}</span
        ><span class="hidden" id="state-${index}">${said}</span></span
      >
    </td>`;
    }
    moved(_view, change) {
        if (change)
            this.requestUpdate();
    }
    // What is kept.
    #read(lesson) {
        const { form, page, sheets } = (this.#kept.get(lesson) ?? {});
        return {
            form: FORMS.find((one) => one === form) ?? 'line',
            page: countIn(page, sheetCount(lesson) - 1),
            sheets: typeof sheets === 'object' && sheets !== null ? sheets : {},
        };
    }
    #sheetOf(lesson) {
        const { form, page } = this.#read(lesson);
        const key = `${form} ${page}`;
        if (this.#sheet?.of !== lesson || this.#sheet.key !== key) {
            this.#sheet = { of: lesson, key, sheet: sheetOf(lesson, form, page) };
            this.#at = undefined;
        }
        return this.#sheet.sheet;
    }
    #entries(lesson) {
        const { form, page, sheets } = this.#read(lesson);
        return readEntries(sheets[`${form} ${page}`], this.#sheetOf(lesson));
    }
    #keep(entries) {
        const { lesson } = this.view;
        const record = this.#read(lesson);
        const sheet = this.#sheetOf(lesson);
        const before = countFilled(sheet, this.#entries(lesson));
        const sheets = { ...record.sheets, [`${record.form} ${record.page}`]: writeEntries(entries) };
        this.#kept.set(lesson, { ...record, sheets });
        const { right, shown, total } = countFilled(sheet, entries);
        if (right + shown === before.right + before.shown)
            return;
        this.tellProgress(right + shown, total);
        if (right + shown < total)
            return;
        announce(`${this.words.allFilled} ${this.words.filled(right, total, shown)}`);
        this.tellComplete(right / total);
    }
    #change(index, entry) {
        const { lesson } = this.view;
        const entries = [...this.#entries(lesson)];
        entries[index] = { ...(entries[index] ?? EMPTY), ...entry };
        this.#keep(entries);
        return this.#stateAt(index);
    }
    #stateAt(index) {
        const { lesson } = this.view;
        const cell = this.#sheetOf(lesson).cells.flat()[index];
        return cell ? stateOf(cell, this.#entries(lesson)[index]) : 'given';
    }
    // What the reader does.
    #check(index, say) {
        if (this.#stateAt(index) !== 'open')
            return this.#stateAt(index);
        const state = this.#change(index, { checked: true });
        if (say || state === 'wrong')
            announce(state === 'right' ? this.words.right : this.words.notRight);
        return state;
    }
    #show() {
        const { lesson } = this.view;
        const index = this.#at;
        const state = index === undefined ? 'given' : this.#stateAt(index);
        if (index === undefined || state === 'given')
            return announce(this.words.nothingToShow);
        if (state === 'open' || state === 'wrong') {
            const sheet = this.#sheetOf(lesson);
            const [line, column] = [Math.floor(index / sheet.variables.length), index % sheet.variables.length];
            this.#change(index, { shown: true });
            const { answer } = sheet.cells[line][column];
            announce(answer || this.words.none);
            this.tellReveal(lesson.table.id(sheet.first + line), column + 1);
        }
        void this.#focusCell(index);
    }
    #checkAll() {
        const { lesson } = this.view;
        const sheet = this.#sheetOf(lesson);
        this.#keep(this.#entries(lesson).map((entry) => (entry.shown ? entry : { ...entry, checked: true })));
        const { right, shown, total } = countFilled(sheet, this.#entries(lesson));
        announce(this.words.filled(right, total, shown));
        if (right + shown === total)
            return;
        const wrong = sheet.cells.flat().findIndex((_, i) => this.#stateAt(i) === 'wrong');
        void this.#focusCell(wrong);
    }
    #again() {
        this.#keep([]);
        const { lesson } = this.view;
        void this.#focusCell(this.#sheetOf(lesson)
            .cells.flat()
            .findIndex(({ asked }) => asked));
    }
    async #focusCell(index) {
        await this.updateComplete;
        this.#input(index)?.focus();
    }
    #input(index) {
        return this.root.querySelector(`input[data-cell="${index}"]`);
    }
    #onForm = (event) => {
        const { lesson } = this.view;
        const form = event.target.value;
        event.stopPropagation();
        this.#kept.set(lesson, { ...this.#read(lesson), form });
        announce(this.words.fillFormHelp[form]);
    };
    #onPage = (event) => {
        const { lesson } = this.view;
        const page = Number(event.target.value);
        this.#kept.set(lesson, { ...this.#read(lesson), page });
    };
    #onInput = (event) => {
        const input = event.target;
        this.#change(Number(input.dataset['cell']), { text: input.value, checked: false });
    };
    /** The code shows the line that the reader fills in. */
    #onFocus = (event) => {
        const index = indexOf(event);
        if (index === undefined)
            return;
        const { lesson, state } = this.view;
        const { first, variables } = this.#sheetOf(lesson);
        this.#at = index;
        const row = first + Math.floor(index / variables.length);
        if (row !== state.position)
            this.ask({ type: 'step', to: row }, false);
    };
    /** An empty cell is a cell that the reader passed by, unless asked for by Enter or with all others. */
    #onLeave = (event) => {
        const index = indexOf(event);
        if (index !== undefined && event.target.value.trim())
            this.#check(index, false);
    };
    /** Enter checks, and goes on if it is right. The arrows go from cell to cell; sideways at the ends of what is written. */
    #onKey = (event) => {
        const index = indexOf(event);
        if (index === undefined || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
            return;
        const input = event.target;
        const { lesson } = this.view;
        const columns = this.#sheetOf(lesson).variables.length;
        if (event.key === 'Enter') {
            event.preventDefault();
            if (this.#check(index, true) === 'wrong')
                return;
            this.#go(index, 1, (i) => ['open', 'wrong'].includes(this.#stateAt(i)));
            return;
        }
        const atEnd = {
            ArrowLeft: input.selectionStart === 0 && input.selectionEnd === 0,
            ArrowRight: input.selectionStart === input.value.length,
            ArrowUp: true,
            ArrowDown: true,
        }[event.key];
        if (!atEnd)
            return;
        const sideways = isRightToLeft(this) ? -1 : 1;
        const by = { ArrowLeft: -sideways, ArrowRight: sideways, ArrowUp: -columns, ArrowDown: columns }[event.key];
        event.preventDefault();
        this.#go(index, by, () => true);
    };
    /** Goes on by so many cells at a time to one that the reader writes. */
    #go(from, by, wanted) {
        const { lesson } = this.view;
        const cells = this.#sheetOf(lesson).cells.flat();
        for (let i = from + by; i >= 0 && i < cells.length; i += by) {
            if (!cells[i].asked || !wanted(i))
                continue;
            const input = this.#input(i);
            input?.focus();
            input?.select();
            return;
        }
    }
}
const indexOf = ({ target }) => {
    const cell = target instanceof HTMLInputElement ? target.dataset['cell'] : undefined;
    return cell === undefined ? undefined : Number(cell);
};
