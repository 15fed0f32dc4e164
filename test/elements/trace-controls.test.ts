import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/elements/trace-controls/define.js';
import type {TraceControls} from '../../src/elements/trace-controls/trace-controls.js';
import {long, waiting} from '../kit/lessons.js';
import {all, clear, one, said, settled, show, text, waitUntil} from '../kit/page.js';

const state = (controls: TraceControls) => controls.source!.player!.state;
const button = (controls: Element, name: string): HTMLElement => one(controls, `[aria-label="${name}"]`);
const range = (controls: Element): HTMLInputElement => one(controls, 'input') as HTMLInputElement;

describe('<trace-controls>', () => {
  afterEach(clear);

  it('steps by its buttons, tells where it is, and keeps the focus at the ends', async () => {
    const controls = await show<TraceControls>('trace-controls', waiting);
    button(controls, 'Step forward').click();
    button(controls, 'Step forward').click();
    expect(await said()).to.equal('Step 3 of 6: Ask for a row, suspended');
    await settled(controls);
    expect(text(one(controls, '.where > span'))).to.equal('Step 3 of 6 0 ms · suspended');
    button(controls, 'Last step').focus();
    button(controls, 'Last step').click();
    await settled(controls);
    expect(state(controls).position).to.equal(5);
    expect(controls.shadowRoot!.activeElement).to.equal(button(controls, 'Last step'));
    expect(button(controls, 'Last step')).to.have.attribute('aria-disabled', 'true');
    expect(text(one(controls, '.where > span'))).to.equal('Step 6 of 6 120 ms');
  });

  it('has a scale that says each step in words', async () => {
    const controls = await show<TraceControls>('trace-controls', waiting);
    expect(range(controls).getAttribute('aria-label')).to.equal('Step');
    range(controls).focus();
    await sendKeys({press: 'ArrowRight'});
    await settled(controls);
    expect(state(controls).position).to.equal(1);
    expect(range(controls)).to.have.attribute('aria-valuetext', 'Step 2 of 6: Make a list');
    await sendKeys({press: 'End'});
    expect(state(controls).position).to.equal(5);
  });

  it('puts the scale back where somebody objected', async () => {
    const controls = await show<TraceControls>('trace-controls', waiting);
    controls.addEventListener('step-request', (event) => event.preventDefault());
    range(controls).value = '4';
    range(controls).dispatchEvent(new Event('input'));
    expect(range(controls).value).to.equal('1');
  });

  it('says the speed that there is where somebody objected to another', async () => {
    const controls = await show<TraceControls>('trace-controls', waiting);
    controls.addEventListener('speed-request', (event) => event.preventDefault());
    const select = one(controls, 'select') as HTMLSelectElement;
    select.value = '4';
    select.dispatchEvent(new Event('change'));
    expect(select.value).to.equal('1');
  });

  it('marks each step on the scale, and waits more', async () => {
    const controls = await show<TraceControls>('trace-controls', waiting);
    expect(all(controls, '.ticks line')).to.have.length(6);
    expect(all(controls, '.ticks .wait')).to.have.length(1);
    const many = await show<TraceControls>('trace-controls', long(500));
    expect(all(many, '.ticks line')).to.have.length(0);
  });

  it('plays, at the speed chosen, until the end', async () => {
    const controls = await show<TraceControls>('trace-controls', {title: 'x', table: {columns: [], rows: [{}, {}]}});
    const select = one(controls, 'select') as HTMLSelectElement;
    select.value = '4';
    select.dispatchEvent(new Event('change'));
    expect(state(controls).speed).to.equal(4);
    button(controls, 'Play').click();
    await settled(controls);
    expect(controls.matches(':state(playing)')).to.equal(true);
    expect(button(controls, 'Pause')).to.exist;
    await waitUntil(() => !state(controls).playing, 'it stops');
    expect(state(controls).position).to.equal(1);
  });

  it('is played and stepped by keys on its buttons', async () => {
    const controls = await show<TraceControls>('trace-controls', waiting);
    button(controls, 'Step forward').focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'End'});
    expect(state(controls).position).to.equal(5);
    await sendKeys({press: 'Home'});
    await sendKeys({type: 'k'});
    expect(state(controls).playing).to.equal(true);
    await sendKeys({type: 'k'});
    expect(state(controls).playing).to.equal(false);
  });

  it('turns the arrows around in a page that runs from right to left', async () => {
    const controls = await show<TraceControls>('trace-controls', waiting, {dir: 'rtl'});
    button(controls, 'Step forward').focus();
    await sendKeys({press: 'ArrowLeft'});
    expect(state(controls).position).to.equal(1);
    await sendKeys({press: 'ArrowRight'});
    expect(state(controls).position).to.equal(0);
  });

  it('puts a link to the step into the address bar', async () => {
    const controls = await show<TraceControls>('trace-controls', waiting);
    button(controls, 'Step forward').click();
    button(controls, 'Copy link to this step').click();
    expect(location.hash).to.equal('#step=2');
    expect(await said()).to.be.oneOf(['Link copied', 'The link is in the address bar']);
  });

  it('keeps what else stands in the address: a route, say', async () => {
    const controls = await show<TraceControls>('trace-controls', waiting);
    history.replaceState(null, '', '#/route?a=1');
    button(controls, 'Copy link to this step').click();
    expect(location.hash).to.equal('#/route?a=1&step=begin');
    button(controls, 'Step forward').click();
    button(controls, 'Copy link to this step').click();
    expect(location.hash).to.equal('#/route?a=1&step=2');
    history.replaceState(null, '', '#step=3&b=2');
    button(controls, 'Copy link to this step').click();
    expect(location.hash).to.equal('#b=2&step=2');
  });

  it('shows its keys', async () => {
    const controls = await show<TraceControls>('trace-controls', waiting);
    const {x, y, width, height} = button(controls, 'Keys').getBoundingClientRect();
    const press = () => sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    await press();
    expect(one(controls, '[popover]').matches(':popover-open')).to.equal(true);
    await press();
    expect(one(controls, '[popover]').matches(':popover-open'), 'and puts them away').to.equal(false);
  });
});
