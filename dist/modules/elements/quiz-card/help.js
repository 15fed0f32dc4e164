import { html, nothing } from 'lit';
/** Hints and the worked solution: what of them is open, and buttons for what comes next. */
export const renderHelp = (card, open) => {
    const { question, record, phase, exam, words } = card;
    const { hints, solution } = question;
    if (exam || (hints.length === 0 && !solution))
        return nothing;
    const steps = solution?.steps.length ?? 0;
    const nextHint = phase === 'open' && record.hints < hints.length ? record.hints + 1 : 0;
    const nextStep = record.solution < steps ? record.solution + 1 : 0;
    const button = (help, says) => html `<button type="button" class="button ${help}" part="button" @click=${() => open(help)}>${says}</button>`;
    return html `<div class="help">
    ${record.hints > 0
        ? html `<ul class="hints" role="list">
            ${hints
            .slice(0, record.hints)
            .map((hint, i) => html ` <li part="hint" tabindex="-1"
                    ><b>${words.hintOf(i + 1, hints.length)}</b> ${renderPointer(card, hint)}</li
                  >`)}
          </ul>`
        : nothing}
    ${solution ? renderSolution(card, solution) : nothing}
    ${nextHint || nextStep
        ? html `<p class="more">
            ${nextHint ? button('hint', words.hintOf(nextHint, hints.length)) : nothing}
            ${nextStep
            ? button('solution', nextStep > 1 ? words.showStep(nextStep, steps) : words.openSolution(steps))
            : nothing}
          </p>`
        : nothing}
  </div>`;
};
/** Its steps as far as they are open; once all are, the answer and a quick check. */
const renderSolution = (card, { steps, answer, check }) => {
    const { record, phase, words, text } = card;
    const isWhole = record.solution >= steps.length && (steps.length > 0 || phase === 'told');
    if (record.solution === 0 && !isWhole)
        return nothing;
    return html `<div class="solution" part="solution" role="group" aria-label=${words.workedSolution}>
    <p class="title">${words.workedSolution}</p>
    <ol role="list">
      ${steps
        .slice(0, record.solution)
        .map((step, i) => html ` <li tabindex="-1"
              ><b>${words.solutionStep(i + 1)}${step.title ? html ` <bdi>${text(step.title)}</bdi>` : nothing}</b>
              ${renderPointer(card, step)}</li
            >`)}
    </ol>
    ${isWhole && answer ? html `<p class="final"><b>${words.solutionAnswer}</b> <bdi>${text(answer)}</bdi></p>` : nothing}
    ${isWhole && check ? html `<p class="final"><b>${words.quickCheck}</b> <bdi>${text(check)}</bdi></p>` : nothing}
  </div>`;
};
const renderPointer = ({ text, see }, pointer) => html `<bdi>${text(pointer.text)}</bdi>${pointer.step === undefined ? nothing : see(pointer)}`;
