function* count(to) {
  for (let i = 1; i <= to; i++) {
    const reply = yield i;
    if (reply) console.log('got', reply);
  }
  return 'done';
}

function* all() {
  const result = yield* count(2);
  yield result;
}

const it = count(2);
const a = it.next();
const b = it.next('hello');
const c = it.next();
const every = [...all()];

function* guarded() {
  try {
    yield 1;
    yield 2;
  } finally {
    console.log('closed');
  }
}
for (const v of guarded()) break;
