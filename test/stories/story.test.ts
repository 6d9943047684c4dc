import { describe, expect, test } from 'vitest';
import { judge } from '../../src/stories/matching.ts';
import { foldStory, isRumour } from '../../src/stories/story.ts';
import { subscriptionSchema, type Subscription } from '../../src/stories/subscription.ts';
import { sampleReport } from '../support/desk.ts';

const NOW = Date.UTC(2026, 10, 24);
const report = (article: string, change: Partial<ReturnType<typeof sampleReport>> = {}) => ({
  ...sampleReport(article, NOW),
  ...change,
});

function fold(reports: ReturnType<typeof report>[], language = 'en') {
  const story = foldStory('s', reports, language);
  if (story === undefined) throw new Error('no story');
  return story;
}

describe('foldStory', () => {
  test('depends on the set of reports, not on their order', () => {
    const [a, b, c] = [
      report('a'),
      report('b', { firstSeen: NOW + 1, tier: 1 }),
      report('c', { firstSeen: NOW + 2 }),
    ];
    expect(fold([a, b, c])).toEqual(fold([c, a, b]));
  });

  test('shows the reader’s language first, then the most trusted outlet', () => {
    const spanish = report('a', { language: 'es', tier: 1, outlet: 'La Torre' });
    const english = report('b', { tier: 3, outlet: 'Harbour' });
    expect(fold([spanish, english], 'en').lead.outlet).toBe('Harbour');
    expect(fold([spanish, english], 'es').lead.outlet).toBe('La Torre');
    expect(fold([english, report('c', { tier: 0, outlet: 'Club' })]).lead.outlet).toBe('Club');
  });

  test('prefers a full report to the teaser of an outlet one tier better, not of one far better', () => {
    const full = {
      summary: [
        'A whole report of the training with names and figures in it.',
        'And a second sentence, just about as long as the first.',
      ],
    };
    const teaser = report('a', { tier: 1, outlet: 'Teaser' });
    expect(fold([teaser, report('b', { tier: 2, outlet: 'Full', ...full })]).lead.outlet).toBe('Full');
    expect(fold([teaser, report('b', { tier: 3, outlet: 'Full', ...full })]).lead.outlet).toBe('Teaser');
  });

  test('tells a report of another language in the reader’s, where it was translated', () => {
    const translated = report('a', {
      language: 'es',
      translation: { language: 'en', summary: ['Translated.'] },
    });
    expect(fold([translated], 'en').lead.summary).toEqual(['Translated.']);
    expect(fold([translated], 'es').lead.summary).toEqual(translated.summary);
  });

  test('names each other outlet once', () => {
    const story = fold([
      report('a'),
      report('b', { firstSeen: NOW + 1 }),
      report('c', { firstSeen: NOW + 2, outlet: 'X' }),
    ]);
    expect(story.others.map((other) => other.outlet)).toEqual(['X']);
  });

  test('is of the kind that most reports are', () => {
    const story = fold([
      report('a', { category: 'match_report', tier: 1 }),
      report('b', { category: 'off_pitch' }),
      report('c', { category: 'off_pitch' }),
    ]);
    expect(story.category).toBe('off_pitch');
  });

  test('keeps the furthest stage of each claim, and calls it a rumour until it is official', () => {
    const claim = {
      player: 'p',
      from: null,
      to: 'liverpool',
      denial: false,
      source: null,
      relayedBy: null,
      quote: null,
    };
    const talks = report('a', { category: 'transfer', claims: [{ ...claim, stage: 'talks' }] });
    const agreed = report('b', { category: 'transfer', claims: [{ ...claim, stage: 'agreed' }] });
    expect(fold([agreed, talks]).claims.map((each) => each.stage)).toEqual(['agreed']);
    expect(isRumour(fold([talks, agreed]))).toBe(true);
    const official = report('c', { category: 'transfer', claims: [{ ...claim, stage: 'official' }] });
    expect(isRumour(fold([talks, official]))).toBe(false);
  });
});

describe('judge', () => {
  const subscription = subscriptionSchema.parse({
    id: 'x',
    guild: 'g',
    channel: 'c',
    club: 'liverpool',
    minTier: 4,
    style: 'card',
    createdAt: NOW - 1000,
    createdBy: 'm',
  });
  const verdict = (change: Parameters<typeof report>[1], on: Partial<Subscription> = {}) => {
    const only = report('a', change);
    return judge({ ...subscription, ...on }, fold([only]), only, []);
  };

  test.each([
    ['wanted', {}, {}],
    ['baseline', { baseline: true }, {}],
    ['old', { published: NOW - 25 * 3_600_000 }, {}],
    ['before-subscription', {}, { createdAt: NOW + 1 }],
    ['kind', { category: 'not_football' }, {}],
    ['club', { clubs: [{ id: 'liverpool', role: 'mention' }] }, {}],
    ['club', { clubs: [{ id: 'everton', role: 'core' }] }, {}],
    ['tier', { tier: 5 }, {}],
    ['wanted', { tier: 5 }, { minTier: 5 }],
  ] as const)('%s', (expected, change, on) => {
    expect(verdict(JSON.parse(JSON.stringify(change)), on)).toBe(expected);
  });

  test('a story that began in a baseline stays silent when others report it', () => {
    const later = report('b', { firstSeen: NOW + 5 });
    expect(judge(subscription, fold([report('a', { baseline: true }), later]), later, [])).toBe('baseline');
  });
});
