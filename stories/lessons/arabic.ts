import type {LessonJson} from '../../src/index.js';

/** A sum over three prices, in Arabic. The rows are the line events of CPython 3.11. */
export const arabic: LessonJson = {
  id: 'arabic',
  lang: 'ar',
  title: 'كيف تجمع حلقة `for` الأسعار',
  subject: 'بايثون',
  summary: 'نتابع برنامجًا صغيرًا خطوةً خطوة، ونرى كيف يتغيّر المجموع في كل دورة.',
  sample: {
    language: 'python',
    label: 'بايثون',
    name: 'prices.py',
    code: `prices = [12, 30, 8]
total = 0
for price in prices:
    total += price
print(total)
`,
    caption: 'السطر الرابع يُنفَّذ مرةً لكل سعر.',
  },
  table: {
    caption: 'خطوات التنفيذ',
    columns: ['ما يحدث', 'النتيجة'],
    rows: [
      {line: 1, node: 'start', cells: ['ننشئ قائمة الأسعار', 'في `prices` ثلاثة أسعار'], set: {prices: [12, 30, 8]}},
      {line: 2, node: 'start', cells: ['نبدأ من الصفر', 'قيمة `total` هي 0'], set: {total: 0}},
      {line: 3, node: 'more', cells: ['نأخذ السعر الأول', 'قيمة `price` هي 12'], set: {price: 12}},
      {line: 4, node: 'add', cells: ['نضيفه إلى المجموع', 'أصبح المجموع 12'], set: {total: 12}},
      {line: 3, node: 'more', cells: ['نأخذ السعر الثاني', 'قيمة `price` هي 30'], set: {price: 30}},
      {line: 4, node: 'add', cells: ['نضيفه إلى المجموع', 'أصبح المجموع 42'], set: {total: 42}},
      {line: 3, node: 'more', cells: ['نأخذ السعر الثالث', 'قيمة `price` هي 8'], set: {price: 8}},
      {line: 4, node: 'add', cells: ['نضيفه إلى المجموع', 'أصبح المجموع 50'], set: {total: 50}},
      {line: 3, node: 'more', cells: ['لم يبقَ سعرٌ آخر', 'تنتهي الحلقة']},
      {line: 5, node: 'end', cells: ['نطبع المجموع', 'يظهر 50'], output: '50\n'},
    ],
    exit: 'مرّت الحلقة على الأسعار كلها، والمجموع 50.',
  },
  flow: {
    caption: 'تدور الحلقة ما دام في القائمة سعر.',
    nodes: [
      {id: 'start', label: 'البداية', kind: 'start'},
      {id: 'more', label: 'هل بقي سعر؟', kind: 'decision'},
      {id: 'add', label: 'أضِف السعر'},
      {id: 'end', label: 'اطبع المجموع', kind: 'end'},
    ],
    edges: [
      {from: 'start', to: 'more'},
      {from: 'more', to: 'add', label: 'نعم'},
      {from: 'add', to: 'more'},
      {from: 'more', to: 'end', label: 'لا'},
    ],
  },
  tracker: {caption: 'المتغيّرات', columns: ['start', 2, 4, 6, 8, 'final']},
  quiz: [
    {
      id: 'total',
      prompt: 'ما قيمة `total` بعد {step:6}؟',
      options: [
        {id: 'first', text: '`12`', why: 'هذه قيمته قبل إضافة السعر الثاني.'},
        {id: 'second', text: '`42`', why: 'نضيف 30 إلى 12.'},
        {id: 'last', text: '`50`', why: 'هذه قيمته في النهاية.'},
      ],
      answer: {value: 'total', after: 6},
      hint: 'انظر إلى {cell:6,النتيجة}.',
      evidence: {step: 6, column: 'النتيجة'},
      difficulty: 'easy',
    },
  ],
};
