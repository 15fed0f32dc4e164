import { adoptStyles, supportsAdoptingStyleSheets } from '@lit/reactive-element';
import { html, LitElement, nothing, } from 'lit';
import { plainText } from '../lesson/inline.js';
import { announce, liveRegion } from './announce.js';
import { providedLesson } from './context.js';
import { LessonErrorEvent, LessonReadyEvent, PlayerRequestEvent, StepChangeEvent } from './events.js';
import { onlyLesson, own, registry, tellWatchers } from './registry.js';
import { parseJson } from './fetch-text.js';
import { sourceAt, sourceOf } from './source.js';
import { baseStyles } from './base.styles.js';
import { ENGLISH, followLanguage, languageAt, unfollowLanguage } from './language.js';
import { runEnglish } from './words/run.js';
import { take, takeOut } from './written.js';
const SOURCE = Symbol.for('trace-elements@1 source');
/**
 * What every element of ours is: it finds its lesson, shows it or says why it cannot, and follows its cursor.
 *
 * A subclass renders in `renderLesson`, and follows the cursor in `moved`, by hand where much is shown: a step must not cost
 * more in a long run than in a short one. What is as small in either, as the controls are, renders again.
 *
 * @csspart base - All of it.
 * @csspart reference - A button in a text that leads to a step.
 * @csspart problems - What is wrong with the lesson.
 * @csspart status - The sentence shown while there is no lesson.
 * @cssproperty --te-paper - Background. By default made from the text colour, as are all colours.
 * @cssproperty --te-sunk - Background of heads and notes.
 * @cssproperty --te-line - Thin lines.
 * @cssproperty --te-line-strong - Borders of what can be pressed.
 * @cssproperty --te-mute - Text of less weight.
 * @cssproperty --te-accent - The current step, and what can be pressed.
 * @cssproperty --te-wait - What waits.
 * @cssproperty --te-good - A right answer.
 * @cssproperty --te-bad - A wrong answer, a problem.
 * @cssproperty [--te-radius=10px] - Roundness of corners.
 * @cssproperty [--te-code-font=ui-monospace, …] - Font of code and values.
 * @cssstate empty - There is no lesson yet.
 * @cssstate loading - The lesson is being loaded.
 * @cssstate ready - The lesson is shown.
 * @cssstate failed - The lesson cannot be shown.
 * @cssstate wrong - Something of what is shown is wrong, and said.
 * @fires {PlayerRequestEvent} step-request - The reader asks for a step; can be cancelled.
 * @fires {StepChangeEvent} step-change - The cursor of the lesson has moved. Does not bubble.
 * @fires {LessonReadyEvent} lesson-ready - The lesson has been read and is shown.
 * @fires {LessonErrorEvent} lesson-error - The lesson, or part of it, cannot be shown.
 */
export class LessonElement extends LitElement {
    static styles = [baseStyles];
    static properties = {
        lesson: { attribute: false, noAccessor: true },
        src: {},
        for: {},
    };
    /** The part that it shows; what is wrong with others is not its business. */
    partName = undefined;
    /** What to say of content of its own that can be a lesson. */
    ownContent = undefined;
    internals = this.attachInternals();
    #given;
    #source;
    #owns = false;
    /** An element around it has yet to be defined. */
    #waits = false;
    #leave;
    #leavePlayer;
    #shown;
    #told;
    #light;
    #language;
    /** What was in the shadow root before there was a script; shown until there is a lesson to take its place. */
    #written = [];
    constructor() {
        super();
        this.src = null;
        this.for = null;
    }
    /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
    get lesson() {
        return this.#given;
    }
    set lesson(lesson) {
        this.#given = lesson;
        this.find();
    }
    /** The lesson that this element shows: its state, its cursor, its problems. */
    get source() {
        return this.#source;
    }
    /** What there is to show now, and where its reader is. */
    get view() {
        const { lesson, player } = this.#source ?? {};
        return lesson && player && this.#language && { lesson, state: player.state };
    }
    /** What the interface says, in the language of the page around this element. */
    get words() {
        return this.language.say(runEnglish);
    }
    /** What the words are in, and what else is said in it. */
    get language() {
        return this.#language ?? ENGLISH;
    }
    /** The language of the lesson's texts, for their `lang`; `nothing` where it is that of the interface's words. */
    get textLang() {
        const { page, lang } = this.#language ?? {};
        const text = this.#source?.lesson?.json.lang ?? page;
        return text && text !== (lang ?? page) ? text : nothing;
    }
    /** The element inside the shadow root that holds everything, once it has been rendered. */
    get root() {
        return this.renderRoot.querySelector('.root');
    }
    connectedCallback() {
        super.connectedCallback();
        liveRegion();
        registry.watchers.add(this.#watch);
        followLanguage(this, this.#speak);
        this.#speak();
        // A parser, a framework or an editor may add the children later.
        this.#light ??= new MutationObserver((records) => this.#onLightChange(records));
        this.#light.observe(this, { childList: true, subtree: true, characterData: true });
        this.find();
        tellWatchers();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        // Moving an element takes it out and puts it in again in one turn: only who stays away leaves.
        queueMicrotask(() => {
            if (this.isConnected)
                return;
            registry.watchers.delete(this.#watch);
            unfollowLanguage(this.#speak);
            this.#light?.disconnect();
            this.#part();
        });
    }
    adoptedCallback() {
        if (this.shadowRoot)
            this.#dress(this.shadowRoot);
    }
    createRenderRoot() {
        this.#written = [...(this.shadowRoot?.childNodes ?? [])];
        if (this.ownerDocument === document) {
            const root = super.createRenderRoot();
            // Lit would render before what is going to be taken out.
            if (this.#written.length > 0)
                this.renderOptions.renderBefore = null;
            return root;
        }
        const root = this.shadowRoot ?? this.attachShadow(LitElement.shadowRootOptions);
        this.#dress(root);
        return root;
    }
    /** Style sheets belong to a document; in another one (a frame, a pop-up) the element needs its own there. */
    #dress(root) {
        // Those that are elements move along.
        if (!supportsAdoptingStyleSheets && root.childElementCount > 0)
            return;
        const { elementStyles } = this.constructor;
        if (!supportsAdoptingStyleSheets)
            return adoptStyles(root, elementStyles);
        const { CSSStyleSheet: Sheet } = this.ownerDocument.defaultView ?? window;
        root.adoptedStyleSheets = elementStyles.map((style) => {
            const sheet = new Sheet();
            sheet.replaceSync('cssText' in style ? style.cssText : '');
            return sheet;
        });
    }
    shouldUpdate(changed) {
        if (changed.has('src') || changed.has('for'))
            this.find();
        const { state = 'loading' } = this.#source ?? {};
        return this.#written.length === 0 || (state !== 'loading' && this.#language !== undefined && this.complete);
    }
    update(changed) {
        if (this.#written.length === 0)
            return super.update(changed);
        const focusAgain = takeOut(this.shadowRoot, this.#written);
        super.update(changed);
        this.#written = [];
        focusAgain();
    }
    render() {
        const { problems = [] } = this.#source ?? {};
        const { view } = this;
        // Without words nothing is said: a sentence in the wrong language, then another, is worse than none for a moment.
        const state = this.#language ? this.#source?.state : 'loading';
        const shown = view && this.renderLesson(view);
        const mine = problems.filter(({ path }) => this.concerns(path));
        this.#mark(state ?? 'empty', mine.length > 0);
        return html `<div class="root" part="base" lang=${this.#language?.lang ?? nothing} aria-busy=${state === 'loading'}>
      ${shown ?? html `<slot></slot>`}${shown ? nothing : this.#renderWhy(state)}${this.#renderProblems(state === 'failed' ? problems : mine)}
    </div>`;
    }
    updated(_changed) {
        const { view } = this;
        if (view)
            this.moved(view);
        if (view && this.#shown !== view.lesson) {
            this.#shown = view.lesson;
            this.dispatchEvent(new LessonReadyEvent());
        }
        const { state, problems = [] } = this.#source ?? {};
        const mine = state === 'failed' ? problems : problems.filter(({ path }) => this.concerns(path));
        if (mine.length > 0 && this.#told !== problems) {
            this.#told = problems;
            this.dispatchEvent(new LessonErrorEvent(mine));
        }
    }
    /** Whether all is there that it takes to show the whole. What was written into the page stays until then. */
    get complete() {
        return true;
    }
    /** An element that was written into the shadow root, to be used in what is rendered in its place. */
    written(tag) {
        return take(this.#written, tag);
    }
    /** Brings what is shown to where the reader is. Called after each rendering, and at each move. */
    moved(_view, _change) { }
    /** Whether a problem at this path is for this element to tell. */
    concerns(path) {
        if (OF_ALL.test(path))
            return this.#owns || this.for !== null;
        return this.partName !== undefined && path.startsWith(this.partName);
    }
    /** Sets a custom state, which style sheets of the page can select by. */
    setState(name, on) {
        // Browsers of early 2024 do not have them.
        this.internals.states?.[on ? 'add' : 'delete'](name);
    }
    /** What to say where the lesson has nothing for this element. */
    missing() {
        return this.words.noPart[this.partName ?? ''];
    }
    /** A lesson that the element's own content is, if it is one. */
    readLight() {
        return undefined;
    }
    /** A lesson of the element's own content that serves only if there is no other. */
    readLightAlone() {
        return undefined;
    }
    /**
     * Asks, as the reader, for something: whoever listens may object; if nobody does, the player does it. `say`: tells screen
     * readers of the new step; not needed where the focus goes there anyway.
     */
    ask(command, say = true) {
        const { player, lesson } = this.#source ?? {};
        if (!player || !lesson || !this.dispatchEvent(new PlayerRequestEvent(command)))
            return;
        player.dispatch(command, 'reader', this);
        if (say && command.type === 'step')
            announce(this.describe(lesson, player.state.position));
    }
    /** A step in words: its number, what happens, and whether its frame waits. */
    describe({ rows, table, trace }, position) {
        const [first = []] = table.cells(position, this.language.phrases);
        const { waits } = trace.step(rows.start(position));
        const said = this.words.position(position + 1, rows.length);
        const what = this.textOf(first);
        return `${what ? this.words.told(said, what) : said}${waits ? this.words.aside(this.words.suspended) : ''}`;
    }
    /**
     * An inline text as a template. References become buttons and names that this lesson knows. `lang`: its language, if it is not
     * that of the words around.
     */
    inline(nodes, lang = this.textLang) {
        return lang === nothing ? this.#inline(nodes) : html `<span lang=${lang}>${this.#inline(nodes)}</span>`;
    }
    #inline(nodes) {
        return nodes.map((node) => {
            if (typeof node === 'string')
                return node;
            switch (node.type) {
                case 'code':
                    return html `<code dir="ltr">${node.text}</code>`;
                case 'emphasis':
                    return html `<em>${this.#inline(node.children)}</em>`;
                case 'strong':
                    return html `<strong>${this.#inline(node.children)}</strong>`;
                case 'link':
                    return node.href
                        ? html `<a href=${node.href} rel="noopener noreferrer">${this.#inline(node.children)}</a>`
                        : this.#inline(node.children);
                case 'reference':
                    return this.reference(node);
            }
        });
    }
    /** A reference as a template: a step is a button that goes there. */
    reference({ to, target, column }) {
        const { lesson } = this.view;
        if (to === 'variable')
            return html `<code dir="ltr">${target}</code>`;
        if (to !== 'step' && to !== 'cell')
            return this.wordOf({ type: 'reference', to, target, column });
        const row = lesson.table.find(target);
        const text = this.wordOf({ type: 'reference', to, target, column });
        if (row < 0)
            return text;
        return html `<button
      type="button"
      class="reference"
      part="reference"
      dir="auto"
      lang=${this.textLang === nothing ? nothing : (this.language.lang ?? this.language.page)}
      @click=${() => this.ask({ type: 'step', to: row })}
      >${text}</button
    >`;
    }
    /** A reference in words. Steps are called by the number that the reader sees, also where the author used an id. */
    wordOf({ to, target, column }) {
        const row = to === 'step' || to === 'cell' ? (this.view?.lesson.table.find(target) ?? -1) : -1;
        const { table } = this.view?.lesson ?? {};
        const name = (label) => table?.labels(this.language.phrases)[table.column(label)] ?? label;
        return this.words.references[to](row < 0 ? (to === 'column' ? name(target) : target) : row + 1, name(column));
    }
    /** An inline text as a screen reader would say it. */
    textOf(nodes) {
        return plainText(nodes, (reference) => this.wordOf(reference));
    }
    #speak = () => {
        const language = languageAt(this);
        // Until another language is there, the one before is spoken.
        if (!language || language === this.#language)
            return;
        this.#language = language;
        this.requestUpdate();
    };
    // Finding a lesson.
    /** Finds the lesson to show: its property, `src`, `for`, what is inside, what is around, the page's only one. */
    find() {
        if (!this.isConnected)
            return;
        const script = this.querySelector(':scope > script[type="application/json"]');
        const brought = (this.#given && sourceOf(this.#given, '', '', () => this.#given)) ??
            (this.src !== null ? sourceAt(this.src) : undefined) ??
            (this.for !== null ? this.#named(this.for) : undefined) ??
            (this.for === null && script ? sourceOfScript(script) : undefined) ??
            (this.for === null ? this.readLight() : undefined);
        // Whoever brings a lesson no more must not find it again as the page's only one.
        if (this.#owns && brought !== this.#source)
            this.#part();
        const found = brought ?? (this.for === null ? (providedLesson(this) ?? this.#elsewhere()) : undefined);
        if (found !== this.#source || (found && !this.#leave)) {
            this.#part();
            this.#source = found;
            if (found)
                this.#join(found, brought === found && this.for === null);
            this.#changed();
            tellWatchers();
        }
    }
    /** A lesson that is not around; none while what is around has yet to be defined, and may bring one. */
    #elsewhere() {
        this.#waits = isInsideUndefined(this);
        return this.#waits ? undefined : (onlyLesson() ?? this.readLightAlone());
    }
    #named(id) {
        const root = this.getRootNode();
        const element = root.getElementById(id) ?? this.ownerDocument.getElementById(id);
        watchIds(root);
        if (element?.localName === 'script')
            return sourceOfScript(element);
        return element?.[SOURCE];
    }
    get [SOURCE]() {
        return this.#source;
    }
    #watch = () => {
        if (!this.#owns)
            this.find();
    };
    /** What was read from the element's content is read again when that changes; the reader stays where he is. */
    #onLightChange(records) {
        const origins = records.flatMap(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(ORIGINS) ?? []);
        for (const origin of origins)
            registry.byOrigin.delete(origin);
        const { player } = this.#source ?? {};
        this.find();
        this.requestUpdate();
        const now = this.#source?.player;
        if (player && now && now !== player)
            now.dispatch({ type: 'step', to: player.state.position }, 'link');
    }
    #join(source, owns) {
        this.#leave = source.use(this.#changed);
        this.#owns = owns;
        if (owns)
            own(source, 1);
        this.#followPlayer();
    }
    #part() {
        if (!this.#leave)
            return;
        this.#leave();
        this.#leavePlayer?.();
        this.#leave = this.#leavePlayer = undefined;
        if (this.#owns)
            own(this.#source, -1);
        this.#owns = false;
    }
    #changed = () => {
        this.#followPlayer();
        this.requestUpdate();
    };
    #followPlayer() {
        if (this.#leavePlayer || !this.#leave)
            return;
        this.#leavePlayer = this.#source?.player?.subscribe((state, change) => {
            const { view } = this;
            if (view && this.hasUpdated)
                this.moved(view, change);
            this.dispatchEvent(new StepChangeEvent(state, change.cause));
        });
    }
    // Saying what is wrong.
    #mark(state, wrong) {
        for (const one of ['empty', 'loading', 'ready', 'failed'])
            this.setState(one, one === state);
        this.setState('wrong', wrong);
    }
    #renderWhy(state) {
        if (this.childElementCount > 0 || state === 'failed')
            return nothing;
        const waiting = this.for === null
            ? `${this.words.noLesson} ${this.ownContent ? this.words[this.ownContent] : ''}`.trim()
            : this.words.noTarget(this.for);
        const loading = this.#language ? this.words.loading : '…';
        const why = this.#waits ? loading : ({ loading, ready: this.missing() }[state] ?? waiting);
        return html `<p class="note" part="status">${why}</p>`;
    }
    #renderProblems(problems) {
        if (problems.length === 0)
            return nothing;
        const { name, state } = this.#source;
        const most = 5;
        return html `<div class="problems" part="problems" role="group" aria-label=${this.words.problems}>
      ${problems.slice(0, most).map(({ message }) => html `<p lang="en" dir="auto">${name ? html `<bdi>${name}</bdi>: ` : nothing}${message}</p>`)}
      ${problems.length > most ? html `<p>${this.words.more(problems.length - most)}</p>` : nothing}
      ${state === 'failed' ? html `<button type="button" class="button" @click=${() => this.#source?.retry()}>${this.words.retry}</button>` : nothing}
    </div>`;
    }
}
/** What is wrong with a lesson as a whole: whoever brings it tells. */
const OF_ALL = /^(version|trace|$)/;
/** The elements that give a lesson to those inside them. */
const PROVIDERS = ['trace-lesson', 'learning-modes', 'quiz-deck'];
/** Whether an element stands in one that will give it a lesson of its own, and is not defined yet. */
const isInsideUndefined = (element) => element.parentElement?.closest(PROVIDERS.map((tag) => `${tag}:not(:defined):is([src], [for], :has(> script))`).join()) != null;
/** What lessons are read from, inside an element. */
const ORIGINS = 'table, ol, ul, script';
const sourceOfScript = (script) => {
    const place = script.id || script.parentElement?.id || '';
    return sourceOf(script, script.id && `#${script.id}`, place, () => parseJson(script.textContent ?? ''));
};
const watched = new WeakSet();
/** Looks out, once for each root, for ids that come, go or change: what `for` names may be anywhere, earlier or later. */
const watchIds = (root) => {
    if (watched.has(root))
        return;
    watched.add(root);
    new MutationObserver(tellWatchers).observe(root, { subtree: true, childList: true, attributeFilter: ['id'] });
};
