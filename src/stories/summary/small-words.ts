import type { Language } from '../article.ts';

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words that say little by themselves, as `text-uses.ts` spells them (English stems). How often a human summary has them
 * is learned word by word; see `overlap-model.json`.
 */
export const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: split(
    'in the to a and of was for on at he s after is be by has from are have with his against it as been their could can ' +
      'her they more than without had she but not both an that into all out were when will through also now onli no ' +
      'between themselv off over up which how those abov who befor him other under down until via ll while such them ' +
      'would i there re its must own should howev you if thi any just so t these yet most same your we some too whom did ' +
      'veri below itself herself within nor where then onc or about me whose am among himself my upon myself do whether ' +
      'becaus each here what m ve few d doe further why',
  ),
  es: split(
    'a al algo ante antes así aun aunque bajo cada como con contra cual cuando de del desde donde durante e el ella ' +
      'ellas ellos en entre era es esa ese eso esta está este esto fue ha han hasta hay la las le les lo los más me mi ' +
      'mientras muy ni no nos o otra otro para pero por porque pues que qué se sea según ser si sí sido sin sobre su sus ' +
      'también tan te tras tu un una uno unos y ya',
  ),
};
