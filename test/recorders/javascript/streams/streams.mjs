async function* lines(texts) {
  for (const text of texts) {
    await null;
    yield text;
  }
}
const read = [];
for await (const line of lines(['one', 'two'])) read.push(line);
try {
  await Promise.reject(new RangeError('no more'));
} catch (error) {
  read.push(error.message);
}
