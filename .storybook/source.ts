/** Longer lessons are named and not shown. */
const LONGEST = 200;
/** Characters of a line. */
const WIDTH = 110;

interface Context {
  readonly args: {readonly lesson?: object};
}

const EMPTY = /\s*=""/g;
/** The address of a lesson that a story made a file of. */
const FILE = /src="blob:[^"]*"/g;
const OURS = /<((?:concept|execution|quiz|trace|variable)-[a-z]+)/;

/** JSON as an author would lay it out: what fits stands on one line. */
const write = (json: unknown, indent = ''): string => {
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  const lay = (deeper: string): string[] =>
    Array.isArray(json)
      ? json.map((item) => write(item, deeper))
      : Object.entries(json).map(([key, value]) => `${JSON.stringify(key)}: ${write(value, deeper)}`);
  const [open, close] = Array.isArray(json) ? '[]' : '{}';
  const line = open + lay('').join(', ') + close;
  if (indent.length + line.length <= WIDTH && !line.includes('\n')) return line;
  const deeper = `${indent}  `;
  return `${open}\n${deeper}${lay(deeper).join(`,\n${deeper}`)}\n${indent}${close}`;
};

/** Markup without the indentation that it has in the story's source. */
const dedent = (markup: string): string => {
  const [first, ...rest] = markup.trim().split('\n');
  const indents = rest.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const least = Math.min(...indents);
  return [first, ...rest.map((line) => line.slice(least))].join('\n');
};

/** A story as a page that an author can copy: its lesson, which stories give as a property, in a script of the page. */
export const asPage = (markup: string, {args: {lesson}}: Context): string => {
  const tidy = dedent(markup.replace(EMPTY, '').replace(FILE, 'src="lesson.json"'));
  if (!lesson || /\s(src|for)="|<script/.test(tidy)) return tidy;
  // Inside a whole lesson the others find it by themselves.
  const first = tidy.includes('<trace-lesson') ? OURS : new RegExp(OURS, 'g');
  const json = write(lesson).replaceAll('</', '<\\/');
  if (json.split('\n').length > LONGEST) return tidy.replace(first, '<$1 src="lesson.json"');
  return `<script type="application/json" id="lesson">\n${json}\n</script>\n\n${tidy.replace(first, '<$1 for="lesson"')}`;
};
