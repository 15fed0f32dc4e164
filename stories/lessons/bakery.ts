import type {LessonJson} from '../../src/index.js';

/** Three tasks over one queue: lanes, loops and waits. Who runs when is what CPython 3.11 does. */
export const bakery: LessonJson = {
  id: 'bakery',
  title: 'One queue, two tasks',
  subject: 'Python',
  minutes: 8,
  difficulty: 'hard',
  summary: 'One task bakes, another sells. Neither ever looks for the other: both wait at the queue between them.',
  sample: {
    language: 'python',
    label: 'Python 3.11 · asyncio',
    name: 'bakery.py',
    code: `import asyncio


async def bake(counter):
    for bread in ("rye", "oat"):
        await asyncio.sleep(0.1)
        await counter.put(bread)
    await counter.put(None)


async def sell(counter, sold):
    while (bread := await counter.get()) is not None:
        sold.append(bread)


async def main():
    counter, sold = asyncio.Queue(), []
    await asyncio.gather(bake(counter), sell(counter, sold))
    return sold


print(asyncio.run(main()))
`,
  },
  table: {
    columns: ['Who', 'Action', {label: 'State', show: 'chip'}],
    rows: [
      {
        line: 17,
        node: 'open',
        cells: ['`main`', 'Make a queue and a list', 'runs on'],
        set: {counter: {object: 'Queue', fields: {_queue: []}}, sold: []},
      },
      {line: 18, node: 'open', event: 'suspend', cells: ['`main`', 'Start both, wait for both', 'suspended']},
      {line: 6, node: 'bake', event: 'suspend', cells: ['`bake`', 'Bake rye for 0.1 s', 'suspended']},
      {line: 12, node: 'get', event: 'suspend', cells: ['`sell`', 'The queue is empty', 'suspended']},
      {line: 6, node: 'bake', event: 'resume', ms: 100, cells: ['`bake`', 'The rye is ready', 'runs on']},
      {
        line: 7,
        node: 'put',
        cells: ['`bake`', 'Put it on the counter', 'runs on'],
        set: {counter: {object: 'Queue', fields: {_queue: ['rye']}}},
      },
      {line: 6, node: 'bake', event: 'suspend', cells: ['`bake`', 'Bake oat for 0.1 s', 'suspended']},
      {
        line: 12,
        node: 'get',
        event: 'resume',
        cells: ['`sell`', 'Take the rye', 'runs on'],
        set: {counter: {object: 'Queue', fields: {_queue: []}}},
      },
      {line: 13, node: 'sell', cells: ['`sell`', 'Sell it', 'runs on'], set: {sold: ['rye']}},
      {line: 12, node: 'get', event: 'suspend', cells: ['`sell`', 'The queue is empty', 'suspended']},
      {line: 6, node: 'bake', event: 'resume', ms: 200, cells: ['`bake`', 'The oat is ready', 'runs on']},
      {
        line: 7,
        node: 'put',
        cells: ['`bake`', 'Put it on the counter', 'runs on'],
        set: {counter: {object: 'Queue', fields: {_queue: ['oat']}}},
      },
      {
        line: 8,
        node: 'close',
        cells: ['`bake`', 'Say that no more will come', 'runs on'],
        set: {counter: {object: 'Queue', fields: {_queue: ['oat', null]}}},
      },
      {
        line: 12,
        node: 'get',
        event: 'resume',
        cells: ['`sell`', 'Take the oat', 'runs on'],
        set: {counter: {object: 'Queue', fields: {_queue: [null]}}},
      },
      {line: 13, node: 'sell', cells: ['`sell`', 'Sell it', 'runs on'], set: {sold: ['rye', 'oat']}},
      {
        line: 12,
        node: 'get',
        cells: ['`sell`', 'Take the `None`: no more', 'runs on'],
        set: {counter: {object: 'Queue', fields: {_queue: []}}},
      },
      {line: 18, node: 'end', event: 'resume', cells: ['`main`', 'Both are done', 'runs on']},
      {
        line: 19,
        node: 'end',
        event: 'return',
        cells: ['`main`', 'Return what was sold', 'runs on'],
        output: "['rye', 'oat']\n",
      },
    ],
    exit: 'Two breads in 0.2 s: `sell` cost no time of its own.',
  },
  flow: {
    caption: 'Each lane is a task. Only one of them runs at a time.',
    lanes: [
      {id: 'main', label: 'main'},
      {id: 'bake', label: 'bake'},
      {id: 'sell', label: 'sell'},
    ],
    nodes: [
      {id: 'open', label: 'Start both', kind: 'start', lane: 'main'},
      {id: 'bake', label: 'Bake', kind: 'wait', lane: 'bake'},
      {id: 'put', label: 'Put on the counter', lane: 'bake'},
      {id: 'close', label: 'No more', lane: 'bake'},
      {id: 'get', label: 'Wait for bread', kind: 'wait', lane: 'sell'},
      {id: 'sell', label: 'Sell it', lane: 'sell'},
      {id: 'end', label: 'Return', kind: 'end', lane: 'main'},
    ],
    edges: [
      {from: 'open', to: 'bake'},
      {from: 'open', to: 'get'},
      {from: 'bake', to: 'put', label: '0.1 s', wait: true},
      {from: 'put', to: 'bake', label: 'next'},
      {from: 'put', to: 'close'},
      {from: 'get', to: 'sell', label: 'bread', wait: true},
      {from: 'sell', to: 'get'},
      {from: 'get', to: 'end', label: 'None'},
    ],
  },
};
