import { fold } from '../../../catalogue/fold.ts';
import type { Language } from '../../article.ts';
import { loadPhrases } from '../../phrases/load.ts';

/** What a sentence says about how sure it is. */
export interface Caution {
  /** Says that it is not certain: could, reportedly, is interested, in talks. */
  doubt: boolean;
  /** Gives it as somebody's word: according to, claims, said. */
  voice: boolean;
  /** A denial or negation. */
  negated: boolean;
  /** Says that it is done. */
  done: boolean;
}

type Wordings = Readonly<Record<keyof Caution, string>>;

/** Folded wordings; the desk's own hedges (phrase list) count as doubt too. */
const WORDINGS: Readonly<Record<Language, Wordings>> = {
  en: {
    doubt:
      'would|likely|unlikely|hopes?|hoping|wants?|considering|weighing|interested|interest|exploring|close to|set to|due to|on the verge|ready to|willing|plans? to|planning|rumou?red|rumou?rs?|linked|understood|believed|thought|if|unless|subject to|pending|not yet|yet to|speculation|talks|negotiat\\p{L}{1,6}|target|should',
    voice:
      'according to|claims?|claimed|reports?|reported|says|said|told|writes|wrote|understands|believes|per|via|cites?|citing|insists?|insisted|adds|added',
    negated:
      "not|no|never|neither|nor|deny|denies|denied|denying|without|cannot|\\p{L}{1,12}n't|ruled? out|rules out|rejects?|rejected|turned down|refuses?|refused|fails?|failed|collapsed|dismiss(?:es|ed)?",
    done: 'officially|official|confirms?|confirmed|announces?|announced|completes?|completed|signs|signed|sealed|done deal|unveiled|joins|joined',
  },
  es: {
    doubt:
      'podria|podrian|habria|habrian|seria|estaria|puede que|puede|pueden|quiere|quieren|espera|esperan|interes|interesad\\p{L}{1,2}|interesa|estudia|estudian|valora|valoran|baraja|cerca de|a punto de|dispuest\\p{L}{1,2}|planea|rumores?|rumorea|suena|vinculad\\p{L}{1,2}|cree|creen|pendiente|a falta de|aun no|todavia no|negoci\\p{L}{1,8}|conversaciones|apunta|apuntan|al parecer|supuestamente|presuntamente|objetivo|deberia',
    voice:
      'segun|asegura|aseguran|aseguro|afirma|afirman|afirmo|dice|dijo|informa|informan|informo|cuenta|publica|desvela|adelanta|sostiene|explica|explico|anadio|comunico',
    negated:
      'no|nunca|jamas|ni|niega|niegan|nego|desmiente|desmienten|desmintio|sin|descarta|descartan|descarto|rechaza|rechazan|rechazo|rechazad\\p{L}{1,2}|tampoco|ningun|ninguna|nadie|frustrad\\p{L}{1,2}|rot[oa]',
    done: 'oficialmente|oficial|confirma|confirman|confirmad\\p{L}{1,2}|confirmo|anuncia|anuncian|anuncio|anunciad\\p{L}{1,2}|completa|completad\\p{L}{1,2}|ficha|fichado|ficho|firma|firmado|firmo|cerrad\\p{L}{1,2}|presentad\\p{L}{1,2}|se une',
  },
};

const whole = (wordings: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordings})(?![\\p{L}\\p{N}])`, 'u');
const withoutAccents = (cue: string): string => cue.normalize('NFKD').replace(/\p{M}/gu, '');

const compiled = new Map<Language, Readonly<Record<keyof Caution, RegExp>>>();

function wordingsOf(language: Language): Readonly<Record<keyof Caution, RegExp>> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { doubt, voice, negated, done } = WORDINGS[language];
  const hedges = loadPhrases(language).hedges.map(withoutAccents);
  const made = {
    doubt: whole([...hedges, doubt].join('|')),
    voice: whole(voice),
    negated: whole(negated),
    done: whole(done),
  };
  compiled.set(language, made);
  return made;
}

/** Reads how sure a sentence is. */
export function cautionOf(sentence: string, language: Language): Caution {
  const folded = fold(sentence).replace(/[’‘]/g, "'");
  const { doubt, voice, negated, done } = wordingsOf(language);
  return {
    doubt: doubt.test(folded),
    voice: voice.test(folded),
    negated: negated.test(folded),
    done: done.test(folded),
  };
}
