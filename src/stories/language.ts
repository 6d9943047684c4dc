import { cat, dan, deu, eng, fra, ita, nld, pol, por, ron, spa, swe, tur } from 'stopword';
import { detect } from 'tinyld';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  en: eng,
  es: spa,
  pt: por,
  fr: fra,
  it: ita,
  de: deu,
  nl: nld,
  ca: cat,
  sv: swe,
  da: dan,
  tr: tur,
  pl: pol,
  ro: ron,
};

/**
 * Words that count in full for their language although others share them, and words of headlines. Catalan, Galician and
 * Portuguese are nearest to Spanish and need most of them.
 */
const STRONG: Readonly<Record<string, string>> = {
  en: 'the and of for with to from has have was by at on as is it its his her will after over against sign signs win wins beat beats deal says new out back what how why who v vs results first at joins completes team set league match matches doubt injury',
  es: 'el los las y del su sus una uno tras contra según como más pero ya se ficha fichaje vuelve dice oficial comunicado médico lesión jugador así hasta desde esta este para baja renueva gol goles con sin sobre entre hoy ayer también cuando donde muy fue ha han hay está',
  ca: 'amb els dels pel pels als aquest aquesta aquests però també més gràcies fins avui demà ahir dissabte diumenge dilluns dimarts dimecres dijous divendres perquè només guanya guanyar lliga reial tècnic podrà està molt seva seu ser sense contra després tornar partit jugarà dues dos primer nou nova aficionats gairebé segons victòria',
  gl: 'unha cun cunha ata tamén máis onte hoxe foi polo pola co coa ao aos xogador xogo xogará dianteiro gaña mañá pasar sen despois contra nos nas dous dúas equipo último cidade chegará no na do da o os á',
  pt: 'não com um uma em já os dos das ao aos pelo pela é está até após segue venceu vence jogador jogo jogos gols dois duas perto fechar diz quer contratar mais também seu sua foi são o e do da no na treinador temporada contra',
  fr: 'le les des du au aux et une dans est sur pour contre après avec veut face prend forfait mercato recruter joueur sans mais plus son ses qui que cette',
  it: 'il lo gli della dello dei delle nel nella al alla con per che di non ha è batte vola accordo ma più dopo contro una un sulla calciomercato dettagli ora deciso classifica',
  de: 'der die das und mit für nach gegen vor bei zum zur wegen ist ein eine einen den dem des im am auf aus nicht wechsel gewinnt verlässt fällt wird hat perfekt mehrere',
  eu: 'eta da du ez bat baina dira zen egin irabazi derbia batekin',
};

/** Letters and letter groups that only some languages write, with what one is worth. */
const MARKS: readonly [language: string, pattern: RegExp, worth: number][] = [
  ['pt', /ã|õ|ç[aã]|[nl]h[aeo]|ções$/u, 0.6],
  ['ca', /l·l|ció$|cions$|[àò]/u, 0.5],
  ['gl', /^x[aeiouó]/u, 0.6],
  ['fr', /[êûœ]|eaux?$|eur$/u, 0.4],
  ['it', /zion[ei]$|gli|cch|zz|tt[aoie]$|[aeio]r[eo]no$/u, 0.4],
  ['de', /[äöß]|sch|tz|cht/u, 0.5],
  ['tr', /[ışğ]/u, 1],
  ['pl', /[łżśęąź]/u, 1],
  ['sv', /å/u, 0.6],
  ['eu', /tx|tz[ae]/u, 0.5],
];

/** One look that spares most words the trial of all marks. */
const ANY_MARK = new RegExp(MARKS.map(([, pattern]) => pattern.source).join('|'), 'u');

/** Which languages a function word belongs to, each with its share: a word of one language only counts in full. */
const WORDS = ((): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const languages = new Map<string, Set<string>>();
  const add = (language: string, word: string) => {
    const known = languages.get(word) ?? new Set();
    languages.set(word, known.add(language));
  };
  for (const [language, words] of Object.entries(LISTS)) for (const word of words) add(language, word);
  const shares = new Map(
    [...languages].map(([word, of]) => [word, new Map([...of].map((language) => [language, 1 / of.size]))]),
  );
  for (const [language, words] of Object.entries(STRONG)) {
    for (const word of words.split(' '))
      shares.set(word, (shares.get(word) ?? new Map<string, number>()).set(language, 1));
  }
  // The commonest Spanish words are French, Catalan or Portuguese words too, and would hardly count by their share.
  for (const word of ['la', 'de', 'en', 'que', 'al', 'un', 'por', 'con', 'a'])
    shares.get(word)?.set('es', word === 'a' ? 0.2 : 0.4);
  // What is left of a possessive.
  shares.delete('s');
  return shares;
})();

const WORD = /\p{L}+/gu;
/** Enough to be sure; more costs time only. */
const LONGEST_SAMPLE = 1200;
const SURE = 1.5;
const ENOUGH = 0.5;

/** Sum of the shares of all function words per language. */
function vote(words: readonly string[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const word of words) {
    for (const [language, share] of WORDS.get(word) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + share);
    }
  }
  for (const word of words) {
    if (word.length < 3 || !ANY_MARK.test(word) || WORDS.has(word)) continue;
    for (const [language, pattern, worth] of MARKS)
      if (pattern.test(word)) scores.set(language, (scores.get(language) ?? 0) + worth);
  }
  return scores;
}

/** Endings and letter groups that mark a word as English or Spanish where no function word does, as in headlines. */
const ENGLISH_FORM =
  /(?:ing|tion|tions|ght|ness|ship|ment|less|ful|ers?|est|ed|ly|ys|ts|ks|ds|cks?|sh|th|wn|ll|ss|ive|ity|ous|ary|ies)$|^(?:th|sh|wh|kn|wr)|[aeiou]w|ee|oo/u;
const SPANISH_FORM =
  /(?:ción|ciones|ad[oa]s?|id[oa]s?|[aei]rán?|ando|iendo|mente|istas?|dad|er[oa]s?|ic[oa]s?|[aei]r|[íéó]|os|as|es|illo|illa|al|nta|nte)$|[áéíóúñ]/u;
/** Letters that Spanish does not write. */
const NOT_SPANISH = /[ãõçàèìòùâêîôûäö]/u;
/** Half a function word's worth: a form is a hint only. Capitalised words are mostly names and say less. */
const FORM = 0.4;

function form(words: readonly string[]): { en: number; es: number } {
  let [en, es] = [0, 0];
  for (const written of words) {
    const word = written.toLowerCase();
    if (word.length < 3 || WORDS.has(word)) continue;
    const isName = word !== written;
    if (!isName && SPANISH_FORM.test(word) && !NOT_SPANISH.test(word)) es += FORM;
    if (ENGLISH_FORM.test(word)) en += isName ? FORM / 2 : FORM;
  }
  return { en, es };
}

const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/**
 * ISO 639-1 code of a text's language; `und` for too little text, such as a bare name. A vote of function words
 * decides; between English and Spanish, the languages of this desk, the form of the other words helps. Another
 * language must win by its own function words. Other scripts are left to n-grams (tinyld). At most `most` characters are
 * looked at.
 */
export function detectLanguage(text: string, most = LONGEST_SAMPLE): string {
  const sample = text.slice(0, most).normalize('NFC');
  if ((sample.match(OTHER_SCRIPT)?.length ?? 0) * 2 > sample.length)
    return detect(sample.slice(0, 300)) || 'und';
  const words = sample.match(WORD) ?? [];
  const scores = vote(words.map((word) => word.toLowerCase()));
  const hints = form(words);
  const isSpanishSign = /[¿¡]/.test(sample);
  const en = (scores.get('en') ?? 0) + hints.en;
  const es = (scores.get('es') ?? 0) + hints.es + (isSpanishSign ? 2 : 0);
  const [other] = [...scores]
    .filter(([language]) => language !== 'en' && language !== 'es')
    .toSorted((a, b) => b[1] - a[1]);
  const best = Math.max(en, es);
  if (other !== undefined && other[1] >= SURE && other[1] > 1.1 * best) return other[0];
  return best < ENOUGH ? 'und' : en >= es ? 'en' : 'es';
}
