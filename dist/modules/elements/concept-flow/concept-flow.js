import { html, nothing, svg, } from 'lit';
import { wordsOfText } from '../../lesson/fact.js';
import { flowOf, readFlow } from '../../lesson/flow.js';
import { parseInline } from '../../lesson/inline.js';
import { flowViewOf, hasCalls } from '../../lesson/flow-view.js';
import { hasTasks } from '../../lesson/tasks.js';
import { provideLesson } from '../../page/context.js';
import { fetchBefore } from '../../page/prepare.js';
import { nameOf } from '../../page/define.js';
import { keepInView } from '../../page/keep-in-view.js';
import { isRightToLeft, markCurrent, rove, setTabStop } from '../../page/keys.js';
import { LessonElement } from '../../page/lesson-element.js';
import { sourceOfOwn } from '../../page/source.js';
import { styles } from './concept-flow.styles.js';
import { flowOfList } from './flow-of-list.js';
import { LAYER_GAP, layout } from './layout/layout.js';
import { headPath, linePath } from './lines.js';
/** What makes flows of recorded runs, once it is there. */
let derived;
const fetchDerived = async () => void (derived ??= await import('./derived.js'));
fetchBefore((lesson) => (['tasks', 'calls'].includes(flowViewOf(lesson)) ? fetchDerived() : undefined));
/** Layers may be this much further apart than they must, to fill the width that there is. */
const STRETCH = 44;
/** Where the names of lanes stand, above columns. */
const LANE_HEAD = 26;
/** Between two lanes. */
const LANE_GAP = 6;
/** How far lanes go beyond their boxes. */
const LANE_REST = 10;
/**
 * The idea of a run as a flowchart: nodes and arrows, branches, loops and lanes. The node of the current step is lit, those
 * that were reached are marked, and pressing one goes to its step. It runs across where it has the room, else downwards.
 *
 * @slot - A list to show while the lesson loads, if it cannot be loaded, and without JavaScript. Where the lesson has no flow,
 *   that list is the flow: an item a node.
 * @csspart node - A node; `node current` is that of the current step.
 * @csspart caption - The text below.
 */
export class ConceptFlow extends LessonElement {
    static styles = [...LessonElement.styles, styles];
    static properties = {
        label: {},
        shows: { attribute: 'view' },
        drawing: { state: true },
        fetched: { state: true },
    };
    ownContent = 'orList';
    partName = 'flow';
    #flow;
    #lesson;
    #lanes;
    #light = null;
    #of;
    /** The row at which each node, and each edge, is first reached. */
    #reached = { nodes: [], edges: [] };
    /** The width, and the size of the text, that it was drawn for. */
    #size = '';
    #ruler;
    #isFetching = false;
    #direction = 'across';
    /** The node that the arrow keys have come to. */
    #focused = -1;
    #observer = 'ResizeObserver' in globalThis ? new ResizeObserver(() => this.#onResize()) : undefined;
    constructor() {
        super();
        this.label = this.shows = null;
        this.fetched = this.drawing = undefined;
        provideLesson(this, () => this.source);
    }
    connectedCallback() {
        super.connectedCallback();
        this.#observe();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#observer?.disconnect();
        this.#ruler = undefined;
    }
    readLightAlone() {
        const list = this.querySelector('ol, ul');
        if (!list)
            return undefined;
        const json = () => {
            const flow = flowOfList(list);
            const rows = flow.nodes.map((node) => ({
                cells: [node.label],
                node: node.id,
            }));
            return { title: this.words.conceptFlow, flow, table: { columns: [this.words.step], rows } };
        };
        return sourceOfOwn(list, this.words.conceptFlow, json, (lesson) => flowOf(lesson).problems);
    }
    renderLesson({ lesson }) {
        const shown = this.#shown(lesson);
        if (shown !== 'flow' && !derived)
            return this.#renderWait();
        if (shown === 'tasks')
            return html `${(this.#lanes ??= document.createElement(nameOf('task-lanes')))}`;
        const flow = this.#read(lesson, shown);
        if (!flow || flow.nodes.length === 0)
            return undefined;
        const { drawing } = this;
        const name = flow.made ? derived.wordsOfCalls(this.language).calls : this.words.conceptFlow;
        return html `<figure class="card">
      <div class="ruler"></div>
      <div class="box" @keydown=${this.#onKey}>
        <div class="canvas ${drawing ? '' : 'undrawn'} ${this.#isColumn(flow) ? 'column' : ''}">
          ${drawing && this.#renderLines(flow, drawing)}
          ${flow.lanes.length > 1 ? flow.lanes.map((lane) => html `<span class="name" aria-hidden="true"><bdi>${lane}</bdi></span>`) : nothing}
          <ol aria-label=${this.label ?? name}>
            ${flow.nodes.map((node, i) => this.#renderNode(flow, node, i))}
          </ol>
          ${flow.edges.map(({ label }) => (label ? html `<span class="label" dir="auto" aria-hidden="true">${label}</span>` : nothing))}
        </div>
      </div>
      ${flow.caption ? html `<figcaption class="caption" part="caption" dir="auto">${this.inline(parseInline(flow.caption))}</figcaption>` : nothing}
      ${flow.made ? html `<figcaption class="caption" part="caption">${derived.captionOf(flow, this.language)}</figcaption>` : nothing}
    </figure>`;
    }
    /** What is to be seen. Where the run does not have what the page asks for, the flow of the author. */
    #shown(lesson) {
        const { shows } = this;
        if (shows === 'tasks' && hasTasks(lesson))
            return shows;
        if (shows === 'calls' && hasCalls(lesson))
            return shows;
        return (shows === null && !this.querySelector('ol, ul') && flowViewOf(lesson)) || 'flow';
    }
    #renderWait() {
        if (this.fetched === undefined && !this.#isFetching) {
            this.#isFetching = true;
            fetchDerived().then(() => (this.fetched = true), (error) => {
                this.fetched = false;
                console.warn(`The flow of a recorded run cannot be shown: ${String(error)}`);
            });
        }
        const said = this.fetched === false ? this.words.notLoaded : this.words.loading;
        return html `<p class="note" role="status">${said}</p>`;
    }
    #renderNode(flow, { kind, rows, lane }, index) {
        const targets = flow.edges.filter(({ from }) => from === index);
        const next = targets.map((edge) => wordsOfText(this.#labelOf(flow, edge.to)) + (edge.label ? ` (${edge.label})` : ''));
        const said = html `<span class="hidden"
      ><span class="state"></span
      >${flow.lanes.length > 1 ? this.words.aside(this.words.lane(flow.lanes[lane])) : nothing}${next.length > 0 ? this.words.aside(this.words.goesTo(next)) : nothing}</span
    >`;
        const text = html `<span dir="auto">${this.inline(parseInline(this.#labelOf(flow, index)))}</span>${said}`;
        return html `<li class=${kind} part="node">
      ${rows.length > 0
            ? html `<button
              type="button"
              class="node"
              tabindex="-1"
              @click=${() => this.#onNode(rows)}
              @focus=${() => (this.#focused = index)}
            >
              ${text}
            </button>`
            : html `<span class="node">${text}</span>`}
    </li>`;
    }
    /** A program whose file nobody named has a name all the same. */
    #labelOf({ nodes, made }, index) {
        return nodes[index].label || (made ? derived.wordsOfCalls(this.language).topLevel : '');
    }
    #renderLines(flow, { arrows, boxes, lanes, width, height }) {
        const down = this.#direction === 'down';
        return html `<svg aria-hidden="true" viewBox="0 0 ${width} ${height}">
      ${flow.lanes.length > 1
            ? lanes.map(({ from, to }) => {
                const [start, size] = [from + LANE_GAP / 2, Math.max(0, to - from - LANE_GAP)];
                return down
                    ? svg `<rect class="band" x=${start} y=${-LANE_HEAD} width=${size} height=${height + LANE_HEAD + LANE_REST} rx="8"></rect>`
                    : svg `<rect class="band" x=${-LANE_REST} y=${start} width=${width + 2 * LANE_REST} height=${size} rx="8"></rect>`;
            })
            : nothing}
      ${arrows.map((line, i) => {
            const kind = flow.edges[i].wait ? 'wait' : '';
            return svg `<path class="line ${kind}" d=${linePath(line)}></path><path class="head ${kind}" d=${headPath(line)}></path>`;
        })}
      ${boxes.map((box, i) => (flow.nodes[i].kind === 'decision' ? svg `<path class="outline" data-node=${i} d=${hexagon(box, this.#sizes[i])}></path>` : nothing))}
    </svg>`;
    }
    updated(changed) {
        this.#observe();
        const canvas = this.root?.querySelector('.canvas');
        if (canvas && this.#flow) {
            if (this.drawing)
                this.#place(canvas, this.drawing);
            else if (this.#size)
                this.#draw(canvas, this.#flow);
            // The first time with the next frame: it lays out the page anyway, and what moves before it is painted shifts nothing.
            else
                requestAnimationFrame(() => this.#onResize());
        }
        super.updated(changed);
    }
    moved({ lesson, state: { position } }) {
        const flow = this.#flow;
        const canvas = this.root?.querySelector('.canvas');
        if (!flow || !canvas)
            return;
        const now = flow.lit[position] ?? -1;
        const waits = lesson.trace.step(lesson.rows.start(position)).waits || flow.nodes[now]?.kind === 'wait';
        const items = [...canvas.querySelectorAll('li')];
        for (const [i, item] of items.entries()) {
            const seen = this.#reached.nodes[i] <= position;
            const isNow = i === now;
            item.classList.toggle('seen', seen);
            item.classList.toggle('waits', isNow && waits);
            item.setAttribute('part', isNow ? 'node current' : 'node');
            markCurrent(item, isNow);
            if (isNow)
                keepInView(canvas.parentElement, { inner: item });
            item.querySelector('.state').textContent = isNow
                ? this.words.aside(this.words.currentStep)
                : seen
                    ? this.words.aside(this.words.visited)
                    : '';
        }
        const stop = this.shadowRoot.activeElement ? this.#focused : now;
        const buttons = [...canvas.querySelectorAll('button.node')];
        setTabStop(buttons, items[stop]?.querySelector('button') ?? buttons[0]);
        const lines = canvas.querySelectorAll('.line');
        const heads = canvas.querySelectorAll('.head');
        for (const [i, row] of this.#reached.edges.entries()) {
            for (const path of [lines[i], heads[i]])
                path?.classList.toggle('seen', row <= position);
        }
        for (const outline of canvas.querySelectorAll('.outline')) {
            const i = Number(outline.dataset['node']);
            outline.classList.toggle('seen', this.#reached.nodes[i] <= position);
            outline.classList.toggle('now', i === now);
            outline.classList.toggle('waits', i === now && waits);
        }
    }
    concerns(path) {
        return super.concerns(path) || /^table\.rows\[\d+\]\.node/.test(path);
    }
    /** The flow to show, and when each part of it is reached. Read once for a lesson. */
    #read(lesson, shown) {
        const given = shown === 'calls' ? derived.callsOf(lesson) : flowOf(lesson);
        const list = given ? null : this.querySelector('ol, ul');
        if (this.#lesson === lesson && this.#light === list && this.#of === shown)
            return this.#flow;
        const count = lesson.rows.length;
        this.#lesson = lesson;
        this.#light = list;
        this.#of = shown;
        this.drawing = undefined;
        this.#flow = given ?? (list ? readFlow(numbered(flowOfList(list), count), lesson.table, count) : undefined);
        this.#reached = this.#flow?.made ?? reachedOf(this.#flow);
        return this.#flow;
    }
    // Drawing.
    #sizes = [];
    /** Whether a narrow flow is one column, whose boxes may all be as wide as it is. */
    #isColumn({ edges, nodes, lanes }) {
        const chain = edges.length === nodes.length - 1 && edges.every(({ from, to }, i) => from === i && to === i + 1);
        return chain && lanes.length < 2 && this.#direction === 'down';
    }
    #draw(canvas, flow) {
        const room = canvas.parentElement.clientWidth - parseFloat(getComputedStyle(canvas.parentElement).paddingInlineStart) * 2;
        if (!(room > 0))
            return;
        this.#direction = 'across';
        canvas.classList.remove('column', 'undrawn');
        this.#sizes = boxesOf(canvas, flow);
        const arrows = arrowsOf(canvas, flow);
        let drawing = layout(this.#sizes, arrows, 'across');
        if (drawing.width > room) {
            this.#direction = 'down';
            canvas.classList.toggle('column', this.#isColumn(flow));
            canvas.style.setProperty('inline-size', `${room}px`);
            this.#sizes = boxesOf(canvas, flow);
            drawing = layout(this.#sizes, arrows, 'down');
        }
        else if (drawing.layers > 1) {
            const extra = Math.min(STRETCH, (room - drawing.width) / (drawing.layers - 1));
            drawing = layout(this.#sizes, arrows, 'across', LAYER_GAP + extra);
        }
        this.drawing = isRightToLeft(this) ? mirrored(drawing, this.#direction) : drawing;
    }
    /** Puts what has been drawn in its places. By hand: a style attribute in the markup would break a strict policy. */
    #place(canvas, { width, height, boxes, labels, lanes }) {
        const head = this.#direction === 'down' && lanes.length > 1 ? LANE_HEAD : 0;
        const put = (element, x, y) => {
            element?.style.setProperty('left', `${x}px`);
            element?.style.setProperty('top', `${y}px`);
        };
        canvas.style.setProperty('inline-size', `${width}px`);
        canvas.style.setProperty('block-size', `${height}px`);
        canvas.style.setProperty('margin-block-start', `${head}px`);
        const items = canvas.querySelectorAll('li');
        for (const [i, { x, y }] of boxes.entries())
            put(items[i], x, y);
        const texts = canvas.querySelectorAll('.label');
        for (const [i, at] of labels.filter((label) => label !== undefined).entries())
            put(texts[i], at.x, at.y);
        const names = canvas.querySelectorAll('.name');
        for (const [i, { from, to }] of lanes.entries()) {
            const beside = isRightToLeft(this) ? width - to : from;
            const [start, top] = this.#direction === 'down' ? [beside, -head] : [-LANE_REST, from + LANE_GAP / 2];
            names[i]?.style.setProperty('inset-inline-start', `${start}px`);
            names[i]?.style.setProperty('top', `${top}px`);
        }
    }
    /**
     * Watches a box across the element, as high as its text is large. The element itself grows with the drawing: watching it
     * would go in circles.
     */
    #observe() {
        const ruler = this.root?.querySelector('.ruler') ?? undefined;
        if (!ruler || ruler === this.#ruler)
            return;
        this.#ruler = ruler;
        this.#observer?.observe(ruler);
    }
    #onResize() {
        const ruler = this.root?.querySelector('.ruler');
        const canvas = this.root?.querySelector('.canvas');
        // Not laid out: the observer tells when it is.
        if (!ruler?.offsetWidth || !canvas || !this.#flow)
            return;
        const size = `${ruler.offsetWidth} ${ruler.offsetHeight}`;
        if (size === this.#size && this.drawing)
            return;
        this.#size = size;
        if (!this.drawing)
            return this.#draw(canvas, this.#flow);
        // In a frame of its own: a drawing that brings a scrollbar changes what is observed, which browsers report as an error.
        requestAnimationFrame(() => {
            this.drawing = undefined;
            this.requestUpdate();
        });
    }
    #onNode(rows) {
        const { position } = this.view.state;
        this.ask({ type: 'step', to: rows.find((row) => row > position) ?? rows[0] });
    }
    /** The arrows go from node to node; Enter, as on any button, goes to its step. */
    #onKey = (event) => {
        rove(event, [...this.root.querySelectorAll('button.node')]);
    };
}
/** The row at which each node, and each edge, is first reached by going from row to row. */
const reachedOf = ({ nodes = [], edges = [], lit = new Int32Array() } = {}) => {
    const first = nodes.map(() => Infinity);
    const walked = new Map();
    for (let row = 0; row < lit.length; row++) {
        const node = lit[row];
        // In a long run most rows stay where they are.
        if (node === lit[row - 1])
            continue;
        if (node >= 0)
            first[node] = Math.min(first[node], row);
        const way = `${lit[row - 1]} ${node}`;
        if (!walked.has(way))
            walked.set(way, row);
    }
    return {
        nodes: first,
        edges: edges.map(({ from, to }) => (from === to ? Infinity : (walked.get(`${from} ${to}`) ?? Infinity))),
    };
};
const sizeOf = ({ offsetWidth, offsetHeight }) => ({
    width: offsetWidth,
    height: offsetHeight,
});
const boxesOf = (canvas, { nodes }) => [...canvas.querySelectorAll('li')].map((item, i) => ({ ...sizeOf(item), lane: nodes[i].lane }));
const arrowsOf = (canvas, { edges }) => {
    const labels = canvas.querySelectorAll('.label');
    let next = 0;
    return edges.map(({ from, to, label }) => ({
        from,
        to,
        label: label ? sizeOf(labels[next++]) : undefined,
    }));
};
/** A list that says nothing of steps, and has an item for each, means them in order. */
const numbered = (flow, count) => {
    const silent = flow.nodes.every((node) => typeof node === 'object' && !node.steps?.length);
    if (!silent || flow.nodes.length !== count)
        return flow;
    return { ...flow, nodes: flow.nodes.map((node, i) => (typeof node === 'object' ? { ...node, steps: [i + 1] } : node)) };
};
/** The drawing as it is read from right to left. */
const mirrored = (drawing, direction) => {
    const flip = ({ x, y }) => ({ x: drawing.width - x, y });
    return {
        ...drawing,
        boxes: drawing.boxes.map(flip),
        arrows: drawing.arrows.map((line) => line.map(flip)),
        labels: drawing.labels.map((label) => label && flip(label)),
        // Lanes are columns where the flow runs down.
        lanes: direction === 'across'
            ? drawing.lanes
            : drawing.lanes.map(({ from, to }) => ({ from: drawing.width - to, to: drawing.width - from })),
    };
};
/** The outline of a decision. */
const hexagon = ({ x, y }, { width, height }) => {
    const [w, h, tip] = [width / 2, height / 2, Math.min(14, width / 4)];
    return `M${x - w} ${y}L${x - w + tip} ${y - h}H${x + w - tip}L${x + w} ${y}L${x + w - tip} ${y + h}H${x - w + tip}Z`;
};
