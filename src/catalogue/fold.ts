/** Letters that Unicode does not decompose, so that stripping accents leaves them. */
const UNDECOMPOSED: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

/** Lower case without accents, so that `Álvaro` equals `alvaro` and `Ødegaard` equals `odegaard`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđıßæœðþ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** {@link fold}, with every run of other signs than letters and digits as one blank: for comparing typed names. */
export function foldName(text: string): string {
  return fold(text)
    .replace(/[’'`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
