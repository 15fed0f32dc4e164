/** The languages of the interface besides English, which says it in more ways. */
const WORDINGS = {
    es: {
        options: '(?:[Oo]pci(?:ón|ones)|[Aa]lternativas?)\\s+',
        and: '\\s+[yeou]\\s+',
        answer: '[Rr]espuesta(?: correcta)?\\s*(?:es|:)\\s*(?:la\\s+)?',
        not: 'no(?: es)?(?: la)?|ni',
    },
    de: {
        options: '(?:Option(?:en)?|Antwortmöglichkeit(?:en)?)\\s+',
        and: '\\s+(?:und|oder|sowie)\\s+',
        answer: '(?:Antwort|Lösung)\\s*(?:ist|lautet|:)\\s*',
        not: 'nicht|nie|weder|noch|keine',
    },
    fr: {
        options: '(?:[Oo]ptions?|[Pp]ropositions?)\\s+',
        and: '\\s+(?:et|ou)\\s+',
        answer: '[Rr]éponse(?: correcte)?\\s*(?:est|:)\\s*(?:la\\s+)?',
        not: 'pas|ni|jamais',
    },
    'pt-BR': {
        options: '(?:[Oo]pç(?:ão|ões)|[Aa]lternativas?)\\s+',
        and: '\\s+(?:e|ou)\\s+',
        answer: '[Rr]esposta(?: correta| certa)?\\s*(?:é|:)\\s*(?:a\\s+)?',
        not: 'não(?: é)?(?: a)?|nem',
    },
    ja: {
        options: '選択肢\\s*',
        and: '\\s*(?:と|や|か|または|および)\\s*',
        answer: '(?:答え|正解|解答)\\s*[は:：]\\s*',
        after: 'で(?:は|も)?ない|じゃない|ではありません|で(?:す|ある)|だ',
    },
    'zh-Hans': {
        options: '选项\\s*',
        and: '\\s*(?:和|与|及|或)\\s*',
        answer: '答案\\s*[是为:：]\\s*',
        not: '不是|而非|并非',
    },
    hi: {
        options: 'विकल्प(?:ों)?\\s+',
        and: '\\s+(?:और|या|तथा|व)\\s+',
        answer: '(?:उत्तर|जवाब)\\s*(?::\\s*)?',
        after: 'नहीं|है|हैं',
    },
    ar: {
        options: '(?:ال|لل)?خيار(?:ات|ين|ان)?\\s+',
        and: '\\s+(?:و\\s*|أو\\s+)',
        answer: '(?:الإجابة|الجواب)(?:\\s+الصحيحة?)?\\s*(?:هي|هو|:)\\s*',
        not: 'ليست?|لا|وليس',
    },
};
const all = (key) => Object.values(WORDINGS)
    .flatMap((wording) => wording[key] ?? [])
    .join('|');
/** What each part is in any of these languages: a lesson may quote one in another, and says in which it is only if it likes. */
export const OTHER = {
    options: all('options'),
    and: all('and'),
    answer: all('answer'),
    not: all('not'),
    after: all('after'),
};
