import { html, nothing } from 'lit';
import { inOrder } from '../../../lesson/grade.js';
import { moveTo } from '../../../lesson/order.js';
import { announce } from '../../../page/announce.js';
import { setTabStop } from '../../../page/keys.js';
/** What a pointer holds: on a page one thing at a time. */
let held;
/**
 * Steps to be put in order: by buttons, by keys, by pulling.
 *
 * The buttons are one tab stop: up and down go from item to item, left and right from button to button, and with Alt or
 * Ctrl an arrow takes the item along. An item's place in the list keeps its nodes and only their content changes, so that
 * nothing that has the focus is ever moved in the document.
 */
export const order = (card) => {
    const { question, response, phase, words } = card;
    const right = phase === 'told' && question.key ? inOrder(question.key, response) : undefined;
    return html `<ol
      class="order"
      role="list"
      @keydown=${phase === 'open' ? (event) => onKey(card, event) : nothing}
      @focusin=${onFocus}
      @pointerdown=${phase === 'open' ? (event) => hold(card, event) : nothing}
      @pointermove=${(event) => pull(card, event)}
      @pointerup=${() => drop(card)}
      @pointercancel=${() => drop(card, true)}
    >
      ${response.map((id, place) => renderItem(card, id, place, right))}
    </ol>
    ${phase === 'open' ? html `<p class="keys">${words.moveKeys}</p>` : nothing}`;
};
const DOTS = html `<svg class="dots" viewBox="0 0 8 16" width="8" height="16" aria-hidden="true">
  <path d="M1 3h2v2H1zM5 3h2v2H5zM1 7h2v2H1zM5 7h2v2H5zM1 11h2v2H1zM5 11h2v2H5z" fill="currentColor" />
</svg>`;
/** `right`: the steps that stand right, where that is to be told. */
const renderItem = (card, id, place, right) => {
    const { question, phase, text, words, see } = card;
    const { text: says, code, why, step } = question.options.find((option) => option.id === id);
    const mark = right ? (right.has(id) ? 'right' : 'wrong') : '';
    const pulled = held?.id === id ? 'pulled' : '';
    return html `<li class="option item ${mark} ${pulled}" part="option ${mark}" data-place=${place}>
    <span class=${phase === 'open' ? 'grip' : ''}
      >${phase === 'open' ? DOTS : nothing}<span class="letter"><span>${place + 1}</span></span></span
    >
    <span class="text"
      ><span class="says" dir="auto">${text(says)}</span>${code ? html `<span class="block code" dir="ltr">${code.code}</span>` : nothing}${!right
        ? nothing
        : html `<span class="why" dir="auto"
              ><b>${right.has(id) ? words.rightPlace : words.belongsAt(question.key.indexOf(id) + 1)}</b>
              ${why ? text(why) : nothing}${step === undefined ? nothing : see({ step })}</span
            >`}</span
    >
    ${phase === 'open'
        ? html `<span class="moves">
            ${renderMove(card, place, 'up', words.moveUp(card.plain(says)))}
            ${renderMove(card, place, 'down', words.moveDown(card.plain(says)))}
          </span>`
        : nothing}
  </li>`;
};
const renderMove = (card, place, way, label) => {
    const to = place + (way === 'up' ? -1 : 1);
    return html `<button
    type="button"
    class="move ${way}"
    part="button"
    aria-label=${label}
    aria-disabled=${to < 0 || to >= card.question.options.length}
    tabindex=${place === 0 && way === 'down' ? 0 : -1}
    @click=${() => move(card, place, to, way)}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d=${way === 'up' ? 'M8 3 13 9H3z' : 'M8 13 3 7h10z'} fill="currentColor" />
    </svg>
  </button>`;
};
const move = (card, from, to, way) => {
    const { response, question, plain, words } = card;
    if (to < 0 || to >= response.length)
        return;
    const { text } = question.options.find(({ id }) => id === response[from]);
    card.answer(moveTo(response, from, to));
    card.focus(`[data-place="${to}"] .${way}`);
    announce(words.movedTo(plain(text), to + 1, response.length));
};
const buttonsOf = (list) => [...list.querySelectorAll('.move')];
const onFocus = ({ currentTarget, target }) => {
    const buttons = buttonsOf(currentTarget);
    if (buttons.includes(target))
        setTabStop(buttons, target);
};
const LAST = Infinity;
/** Where the keys lead from a place. */
const PLACES = {
    ArrowUp: (place) => place - 1,
    ArrowDown: (place) => place + 1,
    Home: () => 0,
    End: () => LAST,
};
const onKey = (card, event) => {
    const buttons = buttonsOf(event.currentTarget);
    const index = buttons.indexOf(event.target);
    if (index < 0 || event.shiftKey || event.metaKey)
        return;
    const [place, column] = [Math.floor(index / 2), index % 2];
    const takes = event.altKey || event.ctrlKey;
    const lead = Object.hasOwn(PLACES, event.key) ? PLACES[event.key] : undefined;
    if (lead) {
        event.preventDefault();
        const to = Math.max(0, Math.min(lead(place), buttons.length / 2 - 1));
        if (takes && to !== place)
            move(card, place, to, column === 0 ? 'up' : 'down');
        else
            buttons[2 * to + column].focus();
    }
    else if (!takes && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
        event.preventDefault();
        buttons[2 * place + 1 - column].focus();
    }
};
const hold = (card, event) => {
    const grip = event.target.closest('.grip');
    if (!grip || event.button !== 0 || held)
        return;
    event.preventDefault();
    const list = event.currentTarget;
    const place = Number(grip.closest('.item').dataset['place']);
    held = { list, id: card.response[place], pointer: event.pointerId, before: card.response, moved: false };
    list.setPointerCapture(event.pointerId);
};
const pull = (card, event) => {
    if (held?.list !== event.currentTarget || held.pointer !== event.pointerId)
        return;
    const from = card.response.indexOf(held.id);
    const boxes = [...held.list.querySelectorAll('.item')].map((item) => item.getBoundingClientRect());
    // It takes the place of the item whose middle the pointer has passed.
    const above = boxes.filter(({ top, height }, i) => i !== from && event.clientY > top + height / 2).length;
    if (above === from)
        return;
    held.moved = true;
    card.answer(moveTo(card.response, from, above));
};
const drop = (card, cancelled = false) => {
    if (!held)
        return;
    const { id, before, moved: hasMoved } = held;
    const { question, plain, words, response } = card;
    held = undefined;
    if (!hasMoved)
        return;
    card.answer(cancelled ? before : response);
    const { text } = question.options.find((option) => option.id === id);
    if (!cancelled)
        announce(words.movedTo(plain(text), response.indexOf(id) + 1, response.length));
};
