import { html, nothing } from 'lit';
import { lanesOf } from '../../lesson/lanes.js';
import { keepInView } from '../../page/keep-in-view.js';
import { markCurrent, rove, setTabStop } from '../../page/keys.js';
import { LessonElement } from '../../page/lesson-element.js';
import { derivedEnglish } from '../../page/words/derived-rows.js';
import { styles } from './task-lanes.styles.js';
/** Of the times of columns at most so many are written. */
const TIMES = 8;
/**
 * Tasks as lanes over the time of a run: who runs, who waits, and for what. Stands in `<concept-flow>`, and is not for pages
 * to use. Each lane is a list, so that what is drawn is also read.
 */
export class TaskLanes extends LessonElement {
    static styles = [...LessonElement.styles, styles];
    partName = 'flow';
    get words() {
        return this.language.say(derivedEnglish);
    }
    renderLesson({ lesson }) {
        const lanes = lanesOf(lesson);
        return html `<div class="card">
      <p class="head" id="name">${this.words.tasks}</p>
      <div class="box" role="group" aria-labelledby="name" @keydown=${this.#onKey}>
        <div class="chart">
          ${lanes.tasks.map(({ index, name, stretches }) => html `<p class="name" id="task-${index}"><bdi>${name}</bdi> <span class="status"></span></p>
                <ol class="lane" data-task=${index} aria-labelledby="task-${index}">
                  ${stretches.map((stretch) => this.#renderStretch(stretch, lesson))}
                </ol>`)}
          <div class="times" aria-hidden="true">${this.#renderTimes(lanes)}</div>
        </div>
      </div>
      ${lanes.more > 0 ? html `<p class="caption">${this.words.more(lanes.more)}</p>` : nothing}
    </div>`;
    }
    #renderStretch({ kind, firstStep, lastStep, turns, on }, { rows, trace }) {
        const [from, to] = [rows.at(firstStep), rows.at(lastStep)];
        const waits = on ? this.words.aside(this.words.waitsFor(on)) : '';
        const time = trace.step(Math.min(lastStep + 1, trace.length - 1)).ms - trace.step(firstStep).ms;
        const lasts = kind !== 'running' && time > 0 ? this.words.aside(this.words.ms(time)) : '';
        const many = turns > 1 ? this.words.aside(this.words.turns(turns)) : '';
        const said = this.words.stretch(this.words.statuses[kind], from + 1, to + 1) + waits + lasts + many;
        return html `<li>
      <button type="button" class=${kind} tabindex="-1" title=${said} @click=${() => this.ask({ type: 'step', to: from })}
        ><span aria-hidden="true" dir="ltr">${kind === 'suspended' ? on : ''}</span
        ><span class="hidden">${said}<span class="state"></span></span
      ></button>
    </li>`;
    }
    #renderTimes({ columns }) {
        const apart = Math.ceil(columns.length / TIMES);
        let last = -Infinity;
        let written = -1;
        return columns.map(({ ms }, i) => {
            const write = ms !== written && i - last >= apart;
            if (write)
                [last, written] = [i, ms];
            return html `<span>${write ? this.words.ms(ms) : ''}</span>`;
        });
    }
    updated(changed) {
        const { view } = this;
        if (view)
            this.#place(lanesOf(view.lesson));
        super.updated(changed);
    }
    /** Puts the stretches into their columns. By hand: a style attribute in the markup would break a strict policy. */
    #place({ tasks, columns }) {
        const template = columns.map(({ width }) => `minmax(14px, ${width}fr)`).join(' ');
        for (const row of this.root?.querySelectorAll('.lane, .times') ?? []) {
            row.style.setProperty('grid-template-columns', template);
        }
        const items = [...(this.root?.querySelectorAll('li') ?? [])];
        const stretches = tasks.flatMap((task) => task.stretches);
        for (const [i, item] of items.entries()) {
            const { from, to } = stretches[i];
            item.style.setProperty('grid-column', `${from + 1} / ${to + 2}`);
        }
    }
    moved({ lesson, state: { position } }) {
        const { root } = this;
        const box = root?.querySelector('.box');
        if (!root || !box)
            return;
        const { tasks } = lanesOf(lesson);
        const step = lesson.rows.start(position);
        const doing = lesson.trace.state(step).tasks();
        const current = lesson.trace.frame(step).task;
        const statuses = root.querySelectorAll('.status');
        const buttons = [...root.querySelectorAll('li button')];
        let i = 0;
        let stop;
        for (const [lane, { index, stretches }] of tasks.entries()) {
            statuses[lane].textContent = this.words.statuses[doing.get(index) ?? 'none'];
            for (const { kind, firstStep, lastStep } of stretches) {
                const button = buttons[i++];
                const begins = kind === 'running' ? firstStep : firstStep + 1;
                const isNow = begins <= step && step <= lastStep;
                button.classList.toggle('now', isNow);
                button.classList.toggle('ahead', begins > step);
                const isCurrent = isNow && index === current && kind === 'running';
                markCurrent(button, isCurrent);
                button.querySelector('.state').textContent = isNow ? this.words.aside(this.words.currentStep) : '';
                if (!isCurrent)
                    continue;
                stop = button;
                keepInView(box, { inner: button });
            }
        }
        const focused = this.shadowRoot.activeElement;
        setTabStop(buttons, focused && buttons.includes(focused) ? focused : (stop ?? buttons[0]));
    }
    /** The arrows go from stretch to stretch; Enter, as on any button, goes to its step. */
    #onKey = (event) => {
        rove(event, [...this.root.querySelectorAll('li button')]);
    };
}
