import type { Language } from '../article.ts';

/**
 * Openings that point back: without the sentence before, the reader does not know who, what or why. The words follow the
 * rule of the shared recipe (pronoun, connective, quotation); the Spanish list is our own.
 */
const BACKWARD: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `^(?:${[
      "he|she|it|they|we|i|you|him|them|his|her|hers|its|their|our|my|your|(?:he|she|it|that|there)['’]s|(?:they|we|you)['’](?:re|ve|ll|d)|i['’](?:m|ve|d|ll)|(?:he|she|it)['’](?:d|ll)",
      'this|that|these|those|such|both|neither|either|another|others|some|one of (?:them|these|those|his|hers?|its|their|our|my)|there (?:is|are|was|were|will|would|has|have|had|may|might|could)|the (?:former|latter|pair|duo|trio|two|same)|none of',
      'but|and|so|or|nor|yet|still|then|thus|hence|because|however|meanwhile|moreover|also|too|instead|therefore|besides|nevertheless|nonetheless|furthermore|additionally|consequently|otherwise|afterwards?|likewise|similarly|indeed|elsewhere|later|earlier|again|even so|even then|only then|now|here|which|who|whose',
      'in addition|in fact|in turn|in contrast|in response|as a result|as such|as well as|on the other hand|for (?:example|instance|that|this|his|her|their) |by (?:contrast|then)|at (?:that|this) point|after that|before that|since then|that said|of course|to that end|if so|not only that|with (?:that|this)|until then',
    ].join('|')})(?![\\p{L}\\p{N}'’])`,
    'iu',
  ),
  es: new RegExp(
    `^(?:${[
      'él|ella|ellos|ellas|ello|esto|eso|aquello|este|éste|esta|ésta|estos|éstos|estas|éstas|ese|ése|esa|ésa|esos|ésos|esas|ésas|aquel|aquella|aquellos|aquellas|su|sus|suyo|suya|lo|le|les|se|yo|nosotros|mi|mis|nuestro|nuestra|ambos|ambas|tal|tales|otro|otra|otros|otras|ninguno|ninguna|el mismo|la misma|los dos|las dos|el primero|el segundo|el último|de él|del mismo|allí|ahí|aquí',
      'y|e|o|u|ni|pero|pues|así|sin embargo|además(?! de)|también|tampoco|entonces|aun así|por eso|por ello|por lo tanto|por tanto|por su parte|por otro lado|por otra parte|por último|por contra|no obstante|mientras tanto|entretanto|después(?! de)|luego|antes(?! de)|incluso|ahora|ahora bien|en cambio|de hecho|de este modo|de esta manera|de esta forma|asimismo|igualmente|en consecuencia|en este sentido|en ese sentido|al respecto|a pesar de ello|pese a ello|pese a todo|a su vez|con ello|con eso|con todo|tras ello|tras eso|desde entonces|a partir de ahí|es decir|o sea|porque|finalmente|que|quien|cuyo',
    ].join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  ),
};

/** "Este martes", "This week": time, not a pointer back. */
const TIME: Readonly<Record<Language, RegExp>> = {
  en: /^this (?:week|month|year|season|summer|winter|morning|afternoon|evening|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/iu,
  es: /^est[ea]s? (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|temporada|verano|invierno|mañana|tarde|noche|fin|mediodía|curso)(?!\p{L})/iu,
};

/** Spanish sentences without a subject begin with their verb; these are the usual ones in reports. */
const SUBJECTLESS =
  /^(?:no )?(?:es|era|fue|será|sería|está|estaba|estará|estuvo|ha|había|habrá|habría|han|tiene|tenía|tendrá|puede|podrá|podría|debe|debutó|firma|firmó|firmará|llega|llegó|llegará|lleva|llevaba|juega|jugó|jugará|quiere|cree|dijo|aseguró|afirmó|explicó|añadió|marcó|anotó|volvió|vuelve|volverá|sufre|sufrió|sigue|seguirá|pidió|ganó|perdió|suma|cumplió|percibirá|costó|cuesta|entrena|viajó|regresó|son|eran|fueron|serán|van|va|iba|irá|sabe|hizo|hará|deja|dejó)(?!\p{L})/iu;

const QUOTE_OPENING = /^[\s([]{0,3}["“”„«‘'’]/u;
const OPENING_SIGNS = /^[\s"“”„«»‘'’([{—–\-¡¿.…•*]{1,6}/u;

/** Whether a sentence opens on a pronoun, a connective or a quotation, so that it needs the sentence before it. */
export function pointsBack(sentence: string, language: Language): boolean {
  if (QUOTE_OPENING.test(sentence)) return true;
  const text = sentence.replace(OPENING_SIGNS, '');
  if (TIME[language].test(text)) return false;
  return (
    BACKWARD[language].test(text) || (language === 'es' && SUBJECTLESS.test(text)) || /^\p{Ll}/u.test(text)
  );
}

const QUOTED = /["“«][^"”»“«\n]{0,600}["”»]/gu;
const OPINION: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}\p{N}])(?:I|I['’](?:m|d|ve|ll)|[Mm]y|[Mm]e|[Ii]f you ask me|[Ff]or my money|[Ss]urely|[Ff]rankly|[Ss]adly|[Ll]et['’]s|[Hh]onestly|[Hh]opefully|[Ww]hat a \p{L}{2,20})(?![\p{L}\p{N}])/u,
  es: /(?<![\p{L}\p{N}])(?:en mi opinión|a mi juicio|creo que|personalmente|sinceramente|ojalá|desde luego|francamente|a mi entender|yo|para mí|me temo|qué duda cabe|seamos)(?![\p{L}\p{N}])/iu,
};
const TEASER =
  /(?<![\p{L}\p{N}])(?:need to know|find out|read (?:on|more)|here['’]s (?:what|how|why|everything)|you won['’]t believe|what happened next|click here|scroll down|all you need|sign up|subscribe|watch (?:the|below)|te contamos|descubre|no te pierdas|sigue leyendo|todo lo que (?:debes|necesitas|hay que)|esto es lo que|pincha aquí|suscríbete)(?![\p{L}\p{N}])/iu;
const NAME_INSIDE = /[\p{L}\p{N},] (?:[“"‘«(])?\p{Lu}\p{L}/u;

/** Whether an opening sentence points to nobody: {@link pointsBack}, but not a quotation whose speaker it names. */
export function isOrphan(sentence: string, language: Language): boolean {
  if (!pointsBack(sentence, language)) return false;
  return !QUOTE_OPENING.test(sentence) || !NAME_INSIDE.test(sentence.replace(QUOTED, ' '));
}

/** Words from which a sentence that names nobody and nothing may report something; below, "Third time lucky." is a teaser. */
const TEASER_WORDS = 9;
/** A line that was broken in the middle of its sentence: "… were spotted off the coast of." */
const BROKEN_OFF =
  /\s(?:of|the|an?|to|in|at|for|with|and|by|from|de|la|el|los|las|un|una|con|por|para|y|en) ?\.$/u;

/**
 * A sentence that reports nothing: a question, an appeal to the reader, the writer's own view, half a sentence, or a few
 * words without a name or a figure. What people say inside quotation marks is not the writer's view.
 */
export function isHollow(sentence: string, language: Language): boolean {
  const own = sentence.replace(QUOTED, ' ');
  if (/\?["”»]?$/u.test(sentence) || TEASER.test(own) || OPINION[language].test(own)) return true;
  if (BROKEN_OFF.test(sentence)) return true;
  if (/\p{N}/u.test(sentence) || NAME_INSIDE.test(sentence)) return false;
  return sentence.split(/\s+/).length < TEASER_WORDS;
}

const OPEN = /[“«]/gu;
const CLOSE = /[”»]/gu;

/** For each sentence: does it begin inside a quotation that an earlier one of its paragraph opened? */
export function insideQuotation(sentences: readonly { text: string; paragraph: number }[]): boolean[] {
  let depth = 0;
  let straight = 0;
  let paragraph = -1;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) depth = straight = 0;
    paragraph = sentence.paragraph;
    const inside = depth > 0 || straight % 2 === 1;
    depth += (sentence.text.match(OPEN)?.length ?? 0) - (sentence.text.match(CLOSE)?.length ?? 0);
    straight += sentence.text.match(/"/g)?.length ?? 0;
    depth = Math.max(0, depth);
    return inside;
  });
}
