import { describe, expect, it } from 'vitest';
import { porterStem } from '../../src/stories/summary/porter.ts';
import { insideQuotation, isHollow, isOrphan, pointsBack } from '../../src/stories/summary/readable.ts';
import { summarise } from '../../src/stories/summary/summarise.ts';

/** A long report whose news comes late: the council and the bridge are what it keeps coming back to. */
const LONG = [
  'On a grey morning the gulls were loud over the old town.',
  'Harbour council voted on Monday to close the Lantern Bridge for nine months.',
  'The Lantern Bridge carries 14,000 vehicles a day.',
  ...Array.from(
    { length: 6 },
    (_, n) => `Shopkeeper number ${n + 2} on Quay Street sells rope, tea and paint.`,
  ),
  'Engineers told the council that two pylons of the Lantern Bridge had cracked.',
  'But nobody could say when the cracks had begun.',
  '“We had no choice,” council leader Maud Ferris said.',
  ...Array.from({ length: 4 }, (_, n) => `A ferry of the ${n + 3} o'clock line was late again.`),
].join('\n');

describe('long reports', () => {
  it('are summed up by what they keep coming back to', () => {
    const summary = summarise({ text: LONG, language: 'en' }, { maxChars: 300 });
    expect(summary.join(' ')).toContain('voted on Monday to close the Lantern Bridge');
    expect(summary.join(' ').length).toBeLessThanOrEqual(300);
  });

  it('never leave an opening without what it points to', () => {
    const lines = LONG.split('\n');
    for (const maxChars of [150, 220, 300, 400, 600]) {
      const summary = summarise({ text: LONG, language: 'en' }, { maxChars });
      const orphans = summary.filter((sentence, at) => {
        const index = lines.indexOf(sentence);
        return index > 0 && pointsBack(sentence, 'en') && summary[at - 1] !== lines[index - 1];
      });
      expect(orphans).toEqual([]);
    }
  });

  it('take little time, hostile ones too', () => {
    const text = Array.from(
      { length: 2000 },
      (_, n) => `${'"“'.repeat(30)} Word${n} of the ${n} council.`,
    ).join('\n');
    const start = performance.now();
    summarise({ text, language: 'en' });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('readability', () => {
  it('knows what points back', () => {
    for (const text of [
      'He left.',
      'But Malmo won.',
      "It's over.",
      '“Never,” Ferris said.',
      'As a result the bridge closed.',
    ]) {
      expect(pointsBack(text, 'en'), text).toBe(true);
    }
    for (const text of [
      'Pero ganó el Malmo.',
      'Su padre lo dijo.',
      'Firma hasta 2030.',
      'Sin embargo, nadie habló.',
    ]) {
      expect(pointsBack(text, 'es'), text).toBe(true);
    }
    expect(pointsBack('Hector scored.', 'en')).toBe(false);
    expect(pointsBack('This week the bridge closes.', 'en')).toBe(false);
    expect(pointsBack('Este martes cierra el puente.', 'es')).toBe(false);
    expect(pointsBack('Después de tres años vuelve Lindqvist.', 'es')).toBe(false);
  });

  it('lets a text open on a quotation that names its speaker', () => {
    expect(isOrphan('“The deal is done,” manager Maud Ferris said.', 'en')).toBe(false);
    expect(isOrphan('“The deal is done.”', 'en')).toBe(true);
  });

  it('hears nobody’s own view in a quotation', () => {
    expect(isHollow('“I am happy,” Lindqvist said on Friday.', 'en')).toBe(false);
    expect(isHollow('For my money Lindqvist is the best of 2026.', 'en')).toBe(true);
    expect(isHollow('Nuestro jugador Oskar Lindqvist sufre una lesión.', 'es')).toBe(false);
  });

  it('follows a quotation over sentences of one paragraph', () => {
    const inside = insideQuotation([
      { text: '“We lost.', paragraph: 0 },
      { text: 'It hurts,” he said.', paragraph: 0 },
      { text: 'Malmo won.', paragraph: 1 },
    ]);
    expect(inside).toEqual([false, true, false]);
  });
});

describe('porterStem', () => {
  it('is Porter’s', () => {
    const words = [
      'relational',
      'signings',
      'ponies',
      'ties',
      'hopping',
      'agreed',
      'constructor',
      'news',
      'sky',
    ];
    expect(words.map(porterStem)).toEqual([
      'relat',
      'sign',
      'poni',
      'tie',
      'hop',
      'agre',
      'constructor',
      'news',
      'sky',
    ]);
  });
});
