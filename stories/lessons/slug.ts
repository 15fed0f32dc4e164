import type {LessonJson} from '../../src/index.js';

const TITLE = 'Façades of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** Much text, long words, code in every cell. Checked with CPython 3.11. */
export const slug: LessonJson = {
  id: 'slug',
  title:
    'How a title with accents, capitals and the longest name of a village in Wales becomes an address that every browser can write',
  subject: 'Python, and a little Unicode',
  minutes: 12,
  difficulty: 'hard',
  summary:
    'Two lines of Python do five things one after the other. To see them apart we stop after each, and look at what is left of the title: first its accents go, then what is not ASCII, then its capitals, and at last its spaces.',
  sample: {
    language: 'python',
    label: 'Python 3.11, standard library only',
    name: 'a_file_with_rather_a_long_name_for_its_three_lines.py',
    code: `import unicodedata


def slug(title, *, separator="-", keep_case=False, fallback="untitled-document-without-a-name"):
    words = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii").replace("'", "").split()
    return separator.join(word if keep_case else word.lower() for word in words) or fallback


print(slug("${TITLE}"))
`,
    caption:
      'Line 5 is one expression of five calls: each works on what the call before it returned, so that it is read from left to right, although the assignment comes last.',
  },
  table: {
    caption: 'From a title to an address, with everything that the two lines of the function do on the way',
    columns: ['Action', 'The expression', 'What comes of it, and why', 'What is lost'],
    rows: [
      {
        line: 4,
        event: 'call',
        node: 'call',
        cells: [
          'Call `slug` with one argument; the three others have defaults, and can only be given by name',
          `\`slug("${TITLE}")\``,
          'The star in the list of parameters, `*`, ends those that can be given by position: `slug(title, "_")` would be a `TypeError`.',
          'nothing',
        ],
        set: {title: TITLE, separator: '-', keep_case: false, fallback: 'untitled-document-without-a-name'},
      },
      {
        line: 5,
        node: 'ascii',
        cells: [
          'Take every accent from its letter, throw away all that is not ASCII, and split at white space',
          '`unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii").replace("\'", "").split()`',
          'In the form NFKD the letter `ç` is two characters: `c` and a combining cedilla (U+0327). Only the second is not ASCII, so that `Façades` becomes `Facades` and not `Faades`.',
          'one cedilla; of a Japanese title, everything',
        ],
        set: {words: ['Facades', 'of', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch']},
      },
      {
        line: 6,
        node: 'join',
        event: 'return',
        cells: [
          'Join the words in lower case, and return that, or the fallback if nothing is left',
          '`separator.join(word if keep_case else word.lower() for word in words) or fallback`',
          'An empty string is false: `or` then takes what stands to the right of it.',
          'the capitals; `keep_case=True` would have kept them',
        ],
        output: 'facades-of-llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch\n',
      },
    ],
    exit: 'Nothing in the result needs to be escaped in an address. What was lost in {step:2} and {step:3} does not come back: two titles may have one slug.',
  },
  flow: {
    caption: 'Every arrow is a call that returns a new string, or a list of them; no string is ever changed.',
    nodes: [
      {id: 'call', label: 'A title as its author wrote it, with accents and capitals', kind: 'start'},
      {id: 'ascii', label: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', kind: 'step'},
      {id: 'join', label: 'An address that every browser can write', kind: 'end'},
    ],
    edges: [
      {from: 'call', to: 'ascii', label: 'without accents, without what is not ASCII'},
      {from: 'ascii', to: 'join', label: 'in lower case'},
    ],
  },
  quiz: [
    {
      id: 'japanese',
      prompt:
        'The title is now `日本語`, none of whose characters is ASCII or has a part that is. What does the function return, if it is called with this title and nothing else?',
      code: {code: 'slug("日本語")', language: 'python'},
      options: [
        {
          id: 'empty',
          text: 'An empty string, `""`, because all three characters are ignored when the title is encoded as ASCII',
          why: 'They are ignored, and the joined string is empty. But an empty string is false, and the line goes on with `or fallback`; see {step:3}.',
        },
        {
          id: 'fallback',
          text: 'The default of the parameter `fallback`, which is `"untitled-document-without-a-name"`',
          why: 'Nothing is left to join, and `or` takes what stands to the right of it.',
        },
        {
          id: 'error',
          text: 'Nothing: `encode` raises a `UnicodeEncodeError`, as it does whenever a character cannot be encoded',
          why: 'It does so unless it is told `"ignore"`, as it is here, in {step:2}.',
        },
      ],
      answer: 'fallback',
      hint: 'Ask first what is left after {step:2}, then whether that is true or false as a condition.',
      explanation: 'CPython prints `untitled-document-without-a-name`.',
      evidence: {step: 3, column: 'What comes of it, and why'},
      difficulty: 'hard',
    },
  ],
};
