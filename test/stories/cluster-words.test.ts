import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { isGenericTitle } from '../../src/stories/cluster/generic-titles.ts';
import { kindOf } from '../../src/stories/cluster/kind.ts';
import { createNameFinder } from '../../src/stories/cluster/names.ts';
import { cleanTitle, titleKey } from '../../src/stories/cluster/title.ts';
import { scanWords } from '../../src/stories/cluster/words.ts';

const names = createNameFinder(loadCatalogue());

describe('words', () => {
  it('folds, and tells scorelines, figures and capitals apart', () => {
    const words = scanWords("Núñez's late goal: Everton lost 1–2 for €75m");
    expect(words.map(({ text, kind }) => [text, kind])).toEqual([
      ['nunez', 'word'],
      ['late', 'word'],
      ['goal', 'word'],
      ['everton', 'word'],
      ['lost', 'word'],
      ['2-1', 'score'],
      ['for', 'word'],
      ['75', 'number'],
    ]);
    expect(words[3]).toMatchObject({ capital: true, initial: true });
  });

  it('takes no season for a scoreline', () => {
    expect(scanWords('season 2025-26').map(({ kind }) => kind)).toEqual(['word', 'number', 'number']);
  });

  it('is linear on hostile text', () => {
    const text = `${'1-'.repeat(50_000)}${"a'".repeat(50_000)}`;
    const start = performance.now();
    scanWords(text);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('headlines', () => {
  it('lose what outlets put around them', () => {
    expect(cleanTitle('LIVE: Keeper signs for Brighton today | Harbour Post')).toBe(
      'Keeper signs for Brighton today',
    );
    expect(cleanTitle('Who is next - and why it matters to every fan at the ground')).toContain(
      'why it matters',
    );
    expect(titleKey('Fichaje cerrado: ¡Lindqvist, al Brighton! - Diario del Puerto')).toBe(
      'fichaje cerrado lindqvist al brighton',
    );
  });

  it('are generic without an event', () => {
    const generic = (title: string) => isGenericTitle(scanWords(title), names);
    expect(generic('Comunicado oficial')).toBe(true);
    expect(generic('Liverpool FC')).toBe(true);
    expect(generic('Comunicado oficial: Bellingham')).toBe(false);
    expect(generic('Keeper leaves')).toBe(false);
  });

  it('have a kind', () => {
    expect(kindOf('how to watch hull v fulham')).toBe('preview');
    expect(kindOf('alineacion confirmada del betis')).toBe('lineup');
    expect(kindOf("tuesday's gossip: okoro, lindqvist")).toBe('roundup');
    expect(kindOf('keeper signs')).toBe('report');
  });
});

describe('names', () => {
  it('finds the longest alias and needs its capital', () => {
    const find = (text: string) => names(scanWords(text), 0)?.entity;
    expect(find('Real Madrid win')).toBe('@c:real-madrid');
    expect(find('Jude Bellingham scores')).toBe('@p:jude-bellingham');
    expect(find('real madrid win')).toBeUndefined();
  });
});
