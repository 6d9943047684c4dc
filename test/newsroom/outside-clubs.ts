/** Clubs of the newsroom set that the catalogue does not have; their ids are slugs of their common names. */
export const OUTSIDE_CLUBS: readonly string[] = [
  'celtic',
  'eintracht-frankfurt',
  'palmeiras',
  'partizan-belgrade',
  'ponferradina',
  'psv-eindhoven',
  'rennes',
  'southampton',
  'urawa-red-diamonds',
];
