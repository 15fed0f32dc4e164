/** Runs as recorders write them, small enough to be read: what only a recording knows is in them. */

/** A producer and a consumer on one queue; both wait, and take turns. */
export const queue = {
  version: 1,
  language: 'python',
  clock: 'virtual',
  files: [
    {
      name: 'queue.py',
      text: 'async def produce(q):\n    for n in range(2):\n        await asyncio.sleep(0.1)\n        q.append(n)\n\nasync def consume(q):\n    await asyncio.sleep(0.15)\n    print(q)\n    await asyncio.sleep(0.1)\n    print(q)\n',
    },
  ],
  tasks: [{name: 'producer'}, {name: 'consumer'}],
  frames: [
    {name: 'produce', kind: 'coroutine', line: 1, parent: null, task: 0},
    {name: 'consume', kind: 'coroutine', line: 6, parent: null, task: 1},
  ],
  steps: [
    {event: 'call', frame: 0, line: 1, set: {q: {ref: 1}}, heap: {'1': []}},
    {line: 2, set: {n: 0}},
    {line: 3, event: 'suspend', on: 'asyncio.sleep(0.1)', span: [3, 8, 3, 32]},
    {event: 'call', frame: 1, line: 6, set: {q: {ref: 1}}},
    {line: 7, event: 'suspend', on: 'asyncio.sleep(0.15)', span: [7, 4, 7, 29]},
    {event: 'resume', frame: 0, line: 3, ms: 100},
    {line: 4, heap: {'1': [0]}},
    {line: 2, set: {n: 1}},
    {line: 3, event: 'suspend', on: 'asyncio.sleep(0.1)', span: [3, 8, 3, 32]},
    {event: 'resume', frame: 1, line: 7, ms: 150},
    {line: 8, output: '[0]\n'},
    {line: 9, event: 'suspend', on: 'asyncio.sleep(0.1)', span: [9, 4, 9, 28]},
    {event: 'resume', frame: 0, line: 3, ms: 200},
    {line: 4, heap: {'1': [0, 1]}},
    {event: 'return', line: 2, value: null},
    {event: 'resume', frame: 1, line: 9, ms: 250},
    {line: 10, output: '[0, 1]\n'},
    {event: 'return', line: 10, value: null},
  ],
  end: {reason: 'finished'},
};

/** Two names of one list, and an object in an object. */
export const nested = {
  version: 1,
  language: 'python',
  files: [{name: 'order.py', text: 'xs = [1, 2]\nys = xs\nys[1] = 3\norder = Order(lines=[ys])\nys.append(4)\n'}],
  steps: [
    {line: 1, set: {xs: {ref: 1}}, heap: {'1': [1, 2]}},
    {line: 2, set: {ys: {ref: 1}}},
    {line: 3, heap: {'1': [1, 3]}},
    {line: 4, set: {order: {ref: 2}}, heap: {'2': {object: 'Order', fields: {lines: {ref: 3}}}, '3': [{ref: 1}]}},
    {line: 5, heap: {'1': [1, 3, 4]}},
  ],
};

/** Two files, and an exception that nobody catches. */
export const twoFiles = {
  version: 1,
  language: 'python',
  files: [
    {name: 'shop.py', text: 'from prices import price\ntotal = price("tea") + price("cake")\nprint(total)\n'},
    {name: 'prices.py', text: 'PRICES = {"tea": 2}\n\ndef price(name):\n    return PRICES[name]\n'},
  ],
  frames: [
    {name: '', kind: 'module'},
    {name: 'price', line: 3, file: 1, parent: 0},
    {name: 'price', line: 3, file: 1, parent: 0},
  ],
  steps: [
    {line: 1, output: 'open\n'},
    {line: 2},
    {event: 'call', frame: 1, line: 3, set: {name: 'tea'}},
    {line: 4, span: [4, 11, 4, 23]},
    {event: 'return', line: 4, value: 2, output: 'tea\n'},
    {event: 'call', frame: 2, line: 3, set: {name: 'cake'}},
    {event: 'raise', line: 4, error: {type: 'KeyError', message: "'cake'"}},
    {event: 'unwind', line: 4, error: {type: 'KeyError', message: "'cake'"}},
    {event: 'unwind', frame: 0, line: 2, error: {type: 'KeyError', message: "'cake'"}},
  ],
  end: {reason: 'exception', error: {type: 'KeyError', message: "'cake'"}},
};

/** A function that calls itself twice, and one that calls it. */
export const fib = {
  version: 1,
  language: 'python',
  clock: 'virtual',
  files: [
    {
      name: 'fib.py',
      text: 'def fib(n):\n    if n < 2:\n        return n\n    return fib(n - 1) + fib(n - 2)\n\n\ndef report(n):\n    print(n, fib(n))\n\n\nfor n in [1, 3]:\n    report(n)\n',
    },
  ],
  frames: [
    {name: '', kind: 'module', line: 1},
    {name: 'report', line: 7, parent: 0},
    {name: 'fib', line: 1, parent: 1},
    {name: 'report', line: 7, parent: 0},
    {name: 'fib', line: 1, parent: 3},
    {name: 'fib', line: 1, parent: 4},
    {name: 'fib', line: 1, parent: 5},
    {name: 'fib', line: 1, parent: 5},
    {name: 'fib', line: 1, parent: 4},
  ],
  end: {reason: 'finished'},
  steps: [
    {line: 1},
    {line: 7},
    {line: 11, set: {n: 1}},
    {line: 12},
    {event: 'call', frame: 1, line: 7, set: {n: 1}},
    {line: 8},
    {event: 'call', frame: 2, line: 1, set: {n: 1}},
    {line: 2},
    {line: 3},
    {event: 'return', value: 1, output: '1 1\n'},
    {event: 'return', frame: 1, line: 8, value: null},
    {frame: 0, line: 11, set: {n: 3}},
    {line: 12},
    {event: 'call', frame: 3, line: 7, set: {n: 3}},
    {line: 8},
    {event: 'call', frame: 4, line: 1, set: {n: 3}},
    {line: 2},
    {line: 4},
    {event: 'call', frame: 5, line: 1, set: {n: 2}},
    {line: 2},
    {line: 4},
    {event: 'call', frame: 6, line: 1, set: {n: 1}},
    {line: 2},
    {line: 3},
    {event: 'return', value: 1},
    {event: 'call', frame: 7, line: 1, set: {n: 0}},
    {line: 2},
    {line: 3},
    {event: 'return', value: 0},
    {event: 'return', frame: 5, line: 4, value: 1},
    {event: 'call', frame: 8, line: 1, set: {n: 1}},
    {line: 2},
    {line: 3},
    {event: 'return', value: 1},
    {event: 'return', frame: 4, line: 4, value: 2, output: '3 2\n'},
    {event: 'return', frame: 3, line: 8, value: null},
    {frame: 0, line: 11},
  ],
};
