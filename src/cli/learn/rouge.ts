import { stemOf } from '../../stories/summary/text-uses.ts';

/** Words as ROUGE counts them: ASCII letters and digits, stems of words over three letters. */
export function rougeWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => stemOf(word, 'en'));
}

function counts(words: readonly string[], n: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + n <= words.length; at += 1) {
    const gram = words.slice(at, at + n).join(' ');
    found.set(gram, (found.get(gram) ?? 0) + 1);
  }
  return found;
}

/** ROUGE-n F1 of two texts, 0 … 1. */
export function rouge(a: readonly string[], b: readonly string[], n: number): number {
  if (a.length < n || b.length < n) return 0;
  const [left, right] = [counts(a, n), counts(b, n)];
  let same = 0;
  for (const [gram, count] of left) same += Math.min(count, right.get(gram) ?? 0);
  return (2 * same) / (a.length + b.length - 2 * (n - 1));
}
