const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Shortened words that stand before a name or are never last: their full stop ends no sentence. Lower case. */
export const NEVER_LAST = words(`
  mr mrs ms messrs dr prof rev hon gen col capt lt sgt sen rep gov ref st ste mt v cf eg ie vs dept est ed
  sra srta srs sres d dª dña dres lic ing arq excmo excma fco fdo avda av tel ss aa
`);

/** Shortened words before a number; before anything else they are words of their own ("He said no.") or end a sentence. */
export const BEFORE_NUMBER = words(`
  no nos nº n° núm num nr vol fig pp p pg ch art arts pág págs pag cap min máx ep sec op
`);

/** Shortened words that may be last: only a word that opens sentences makes them so. */
export const MAYBE_LAST = words(`
  jr sr don utd ft approx aprox inc ltd co corp bros ave rd al ee ff uu incl excl add mins hrs yds mill
  jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic
`);

/** Words that open a sentence where a capital alone proves nothing: after `U.S.`, `p.m.`, `Oct.`. Lower case. */
export const OPENERS = words(`
  the a an he she it they we i you this that these those there here but and or so if in on at of as by for from with
  without after before when while since until although however both all some many most one two three another each
  every his her their its our my who what why how where no not nor yet then also now it's he's they're
  el la los las un una unos unas en al de del y e pero o ni si sin con por para tras según sobre entre desde hasta
  cuando como donde quien aunque mientras ya también tampoco además ahora hoy ayer mañana su sus este esta estos estas
  ese esa esto eso aquel después luego antes entonces finalmente nadie todo todos toda todas cada lo le les se no muy más es fue ha han hay así otro otra
`);

/** After these a single capital is a name's last word: "Serie A.", "Group B.", "Plan B.". */
export const LETTERED = words(
  'serie group grupo plan level category categoría liga segunda section vitamin covid',
);
