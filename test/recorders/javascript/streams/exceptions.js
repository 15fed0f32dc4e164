class Empty extends Error {
  constructor(what) {
    super(`${what} is empty`);
    this.name = 'Empty';
  }
}

function first(list) {
  if (list.length === 0) throw new Empty('the list');
  return list[0];
}

function safe(list, otherwise) {
  try {
    return first(list);
  } catch (error) {
    console.log(error.message);
    return otherwise;
  } finally {
    console.log('looked');
  }
}

const found = safe([1], 0);
const missing = safe([], 0);
try {
  null.length;
} catch {
  console.log('null has none');
}
const deep = () => first([]);
deep();
