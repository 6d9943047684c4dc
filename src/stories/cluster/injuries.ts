/** Words for the parts of the body that players hurt, in both languages, folded. */
const SITES: readonly (readonly [string, RegExp])[] = [
  ['knee', /\b(?:knees?|acl|cruciate|menisc\w{1,3}|rodillas?|cruzado|ligamento cruzado)\b/],
  ['calf', /\b(?:calf|calves|soleus|gemelos?|soleo|pantorrilla)\b/],
  [
    'thigh',
    /\b(?:hamstrings?|thighs?|quad|quadriceps|isquios?|isquiotibial\w{0,2}|biceps femoral|cuadriceps|muslo|semitendinoso|recto (?:anterior|femoral))\b/,
  ],
  ['groin', /\b(?:groin|adductors?|hernia|aductor\w{0,2}|pubis|pubalgia|ingle)\b/],
  ['ankle', /\b(?:ankles?|tobillos?)\b/],
  ['foot', /\b(?:foot|toe|metatarsals?|heel|achilles|pie|dedo del pie|metatarsiano|talon|aquiles)\b/],
  ['shoulder', /\b(?:shoulders?|collarbone|clavicle|hombros?|clavicula)\b/],
  ['head', /\b(?:concussion|concussed|conmocion|jaw|nose|skull|mandibula|nariz|pomulo)\b/],
  ['back', /\b(?:back (?:injury|problem|spasm)|espalda|lumbalgia|lumbar)\b/],
  ['wrist', /\b(?:wrist|finger|elbow|muneca|dedo de la mano|codo)\b/],
  ['illness', /\b(?:illness|virus|fever|flu|gastroenteritis|gripe|fiebre|enfermo)\b/],
];

/** The part of the body that a folded text on an injury names first; earlier injuries are named later. */
export function injuriesIn(text: string): Set<string> {
  let [first, at] = ['', text.length];
  for (const [site, words] of SITES) {
    const found = text.search(words);
    if (found >= 0 && found < at) [first, at] = [site, found];
  }
  return new Set(first === '' ? [] : [first]);
}
