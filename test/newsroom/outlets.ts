/** The invented outlets of the newsroom set and the language of each. */
export const OUTLETS = {
  /** A city's newspaper. */
  'Tidewater Post': 'en',
  /** A news agency: datelines and credit lines. */
  'Northbank Wire': 'en',
  /** Long reads behind a paywall. */
  'The Half-Space': 'en',
  /** A supporters' blog. */
  'Redbrick Terrace': 'en',
  /** Live blogs. */
  'Matchday Minute': 'en',
  /** A tabloid. */
  'The Daily Klaxon': 'en',
  /** An English-language paper in Madrid. */
  'Plaza Mayor Post': 'en',
  /** A gossip column. */
  'Tittle-Tattle': 'en',
  /** A club's own bulletin. */
  'Liverpool FC Noticeboard': 'en',
  /** A Madrid sports daily. */
  'La Tribuna Blanca': 'es',
  /** A news agency. */
  'Agencia Meseta': 'es',
  /** A sports daily. */
  'Tres Palos': 'es',
  /** A supporters' site. */
  'El Rincón Red': 'es',
  /** Live blogs. */
  'Minuto y Resultado': 'es',
  /** A gossip column. */
  'El Corrillo': 'es',
  /** A supporters' blog. */
  'Fondo Sur Digital': 'es',
  /** A club's own bulletin. */
  'Tablón del Real Madrid': 'es',
} as const;

export type OutletName = keyof typeof OUTLETS;
