import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/stories/summary/summarise.ts';

const REPORT = [
  'Brighton have signed goalkeeper Oskar Lindqvist from Malmo for £12m, according to the Harbour Post.',
  'The 23-year-old passed a medical on Friday and signed until 2030.',
  '“I have waited for this,” Lindqvist said.',
  'He will wear number 31.',
].join('\n');

describe('summarise', () => {
  it('takes whole sentences of the text in order', () => {
    const summary = summarise({ text: REPORT, language: 'en' });
    expect(summary.length).toBeLessThanOrEqual(3);
    let from = 0;
    for (const sentence of summary) {
      const at = REPORT.indexOf(sentence, from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at + sentence.length;
    }
    expect(summary[0]).toContain('according to the Harbour Post');
  });

  it('keeps within its limits', () => {
    for (const maxChars of [40, 110, 200, 300, 600]) {
      const text = summarise({ text: REPORT }, { maxChars }).join(' ');
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(maxChars);
    }
    expect(summarise({ text: REPORT }, { maxSentences: 1 })).toHaveLength(1);
  });

  it('cuts the first sentence at a word where none fits', () => {
    expect(summarise({ text: REPORT }, { maxChars: 40 })).toEqual(['Brighton have signed goalkeeper Oskar…']);
  });

  it('is empty only for an empty text', () => {
    expect(summarise({ text: ' \n ' })).toEqual([]);
    expect(summarise({ text: 'Gone.' })).toEqual(['Gone.']);
    expect(summarise({ text: 'Who next?' })).toEqual(['Who next?']);
  });

  it('starts neither on a teaser, an opinion nor a pronoun', () => {
    const news = 'Oskar Lindqvist has left Malmo for Brighton for a fee of £12m.';
    for (const start of [
      'Third time lucky.',
      'It still stings.',
      'I said so in August, and nobody would listen.',
      'Who saw that coming?',
    ]) {
      expect(summarise({ text: `${start} ${news}`, language: 'en' })[0], start).toBe(news);
    }
    const noticia = 'Oskar Lindqvist deja el Malmo y firma por el Brighton hasta 2030.';
    for (const start of ['No se rinde.', 'Él lo quería así desde niño.', '¿Quién lo iba a decir?']) {
      expect(summarise({ text: `${start} ${noticia}`, language: 'es' })[0], start).toBe(noticia);
    }
  });

  it('takes what points back only with the sentence before it', () => {
    const text =
      'Brighton have signed Oskar Lindqvist from Malmo for £12m.\nTalks had taken months, and were broken off twice in the autumn, once over the wages and once over who would pay the agent, people at both clubs said on Friday evening.\nHe will wear number 31 and play on Sunday.';
    const summary = summarise({ text, language: 'en' }, { maxChars: 120 });
    expect(summary).toEqual(['Brighton have signed Oskar Lindqvist from Malmo for £12m.']);
  });

  it('keeps the source in brackets of a round-up', () => {
    const text =
      'Hull want Brighton keeper Oskar Lindqvist on loan in January. (Harbour Post)\nFulham watch Okoro. (Kop Ledger)';
    expect(summarise({ text, language: 'en' })[0]).toContain('(Harbour Post)');
  });

  it('tells the languages apart by itself', () => {
    const text =
      'Adiós. El Brighton ha fichado a Oskar Lindqvist por 12 millones de libras. Firma hasta 2030 con el club.';
    expect(summarise({ text }, { maxChars: 80 })).toEqual([
      'El Brighton ha fichado a Oskar Lindqvist por 12 millones de libras.',
    ]);
  });
});
