import { describe, expect, it } from 'vitest';
import { isMaterial, readNovelty } from '../../src/stories/cluster/material.ts';

const HOUR = 3_600_000;
const read = (title: string, text: string) =>
  readNovelty({ id: 'x', title, text, language: 'en', published: '2026-01-01T00:00:00Z' });
const first = {
  novelty: read(
    'Malmo open talks over Lindqvist',
    'Malmo have opened talks over goalkeeper Oskar Lindqvist, the Harbour Post understands, with £10m mentioned.',
  ),
  at: 0,
};

describe('material', () => {
  it('is the first report, whatever it says', () => {
    expect(isMaterial(first.novelty, 0, [])).toBe(true);
  });

  it('is a new step after some hours', () => {
    const agreed = read(
      'Lindqvist deal agreed',
      'Malmo and Brighton have agreed a deal for Oskar Lindqvist on Friday.',
    );
    expect(isMaterial(agreed, 8 * HOUR, [first])).toBe(true);
  });

  it('is a voice in the headline', () => {
    const voice = read(
      'Lindqvist: “I want to stay here”',
      'Oskar Lindqvist spoke after training in the morning.',
    );
    expect(isMaterial(voice, HOUR, [first])).toBe(true);
  });

  it('is no re-report, translation or round-up', () => {
    const again = read(
      'Lindqvist: talks are open',
      'Talks over Oskar Lindqvist are open, says the Harbour Post, £10m.',
    );
    expect(isMaterial(again, 8 * HOUR, [first])).toBe(false);
    const roundup = read(
      'Monday gossip: Lindqvist, Okoro',
      'Brighton agreed a £12m fee for Lindqvist; Okoro signs at Hull.',
    );
    expect(isMaterial(roundup, 8 * HOUR, [first])).toBe(false);
  });
});
