import assert from 'node:assert/strict';
import {describe, it, mock} from 'node:test';
import fc from 'fast-check';
import {PACE, Player, type Command, type PlayerChange} from '../../src/trace/index.js';

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('step' as const),
    to: fc.oneof(fc.integer({min: -3, max: 12}), fc.constantFrom(NaN, Infinity, -Infinity, 2.7)),
  }),
  fc.constant({type: 'play' as const}),
  fc.constant({type: 'pause' as const}),
  fc.record({type: fc.constant('speed' as const), speed: fc.constantFrom(0, -1, 0.5, 2, NaN, 1e9)}),
);

describe('A player', () => {
  it('stays within its positions, whatever it is told', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.array(command), (length, commands) => {
        mock.timers.enable({apis: ['setTimeout']});
        try {
          const player = new Player(length);
          for (const one of commands) {
            player.dispatch(one);
            const {position, playing, speed} = player.state;
            assert.ok(Number.isInteger(position) && position >= 0 && position < Math.max(1, length));
            assert.ok(!playing || position < length - 1);
            assert.ok(speed > 0 && speed <= 16);
          }
        } finally {
          mock.timers.reset();
        }
      }),
    );
  });

  it('tells its listeners, at once, what changed and why, and only if something did', () => {
    const player = new Player(3);
    const heard: PlayerChange[] = [];
    const leave = player.subscribe((_, change) => heard.push(change));
    player.dispatch({type: 'step', to: 1}, 'reader', 'the table');
    player.dispatch({type: 'step', to: 1}, 'reader');
    leave();
    player.dispatch({type: 'step', to: 2});
    assert.equal(heard.length, 1);
    assert.deepEqual([heard[0]!.previous.position, heard[0]!.cause, heard[0]!.source], [0, 'reader', 'the table']);
    assert.ok(Object.isFrozen(player.state));
  });

  it('plays at its speed, and stops at the end', () => {
    mock.timers.enable({apis: ['setTimeout']});
    try {
      const player = new Player(3);
      player.dispatch({type: 'play'}, 'reader');
      mock.timers.tick(PACE);
      assert.deepEqual([player.state.position, player.state.playing], [1, true]);
      player.dispatch({type: 'speed', speed: 2});
      mock.timers.tick(PACE / 2);
      assert.deepEqual([player.state.position, player.state.playing], [2, false]);
      player.dispatch({type: 'play'});
      assert.deepEqual([player.state.position, player.state.playing], [0, true], 'playing at the end begins again');
      player.dispatch({type: 'pause'});
      mock.timers.tick(PACE * 5);
      assert.equal(player.state.position, 0);
    } finally {
      mock.timers.reset();
    }
  });

  it('survives a listener that moves it', () => {
    const player = new Player(5);
    player.subscribe(({position}) => position < 4 && player.dispatch({type: 'step', to: position + 1}));
    const heard: number[] = [];
    player.subscribe(({position}) => heard.push(position));
    player.dispatch({type: 'step', to: 1});
    assert.equal(player.state.position, 4);
    assert.equal(heard.at(-1), 4, 'nobody is told of the past last');
  });
});
