import { describe, expect, it } from 'vitest';
import { baselines } from '../../../src/sandbox/outlets/baseline/index.ts';
import { defineEvent } from '../../../src/sandbox/outlets/event.ts';
import { outlets } from '../../../src/sandbox/outlets/sample-outlets.ts';
import { sampleEvents } from '../../../src/sandbox/outlets/events/index.ts';

/** Sentences of a text as bare words, so that punctuation and case hide nothing. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/[.!?:;]\s/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]/gu, '')
        .trim(),
    )
    .filter((sentence) => sentence.split(' ').length > 2);
}

/** Runs of eight words, to catch sentences that differ only at an end. */
function runsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '));
}

const reports = sampleEvents.flatMap(({ reports }) => reports);
const languageOf = (outletId: string): string | undefined =>
  outlets.find(({ id }) => id === outletId)?.language;

describe('sample events', () => {
  it('are enough, have unique names, and each is told by several outlets where it is to be posted', () => {
    const names = sampleEvents.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const wanted = sampleEvents.filter(({ reports }) => reports.every(({ expect }) => expect?.posted));
    expect(wanted.length).toBeGreaterThanOrEqual(12);
    expect(sampleEvents.length - wanted.length).toBeGreaterThanOrEqual(6);
    for (const { reports } of wanted) {
      expect(new Set(reports.map(({ outletId }) => outletId)).size).toBeGreaterThanOrEqual(2);
      expect(reports[0]?.expect?.material).toBe(true);
    }
  });

  it('are told in both languages, and by every outlet', () => {
    const wanted = sampleEvents.filter(({ reports }) => reports.length > 1);
    for (const { name, reports } of wanted) {
      const languages = [...new Set(reports.map(({ outletId }) => String(languageOf(outletId))))];
      expect([name, ...languages.sort()]).toEqual([name, 'en', 'es']);
    }
    expect(new Set(reports.map(({ outletId }) => outletId)).size).toBe(outlets.length);
  });

  it('share no sentence and no run of eight words between reports', () => {
    const texts = [...reports, ...baselines.flatMap(({ items }) => items)].map(({ text }) => text);
    const seen = new Set<string>();
    for (const text of texts) {
      const pieces = new Set([...sentencesOf(text), ...runsOf(text)]);
      expect([...pieces].filter((piece) => seen.has(piece))).toEqual([]);
      for (const piece of pieces) seen.add(piece);
    }
  });

  it('have reports of 60 to 220 words with a title of their own', () => {
    for (const { title, text } of reports) {
      const words = text.trim().split(/\s+/).length;
      expect(`${title}: ${words >= 60 && words <= 220 ? 'fits' : words}`).toBe(`${title}: fits`);
    }
    expect(new Set(reports.map(({ title }) => title)).size).toBe(reports.length);
  });

  it('follow a club wherever they are to be posted, and none where they are not', () => {
    for (const { title, expect: wanted } of reports) {
      const followed = wanted?.core.some((club) => club === 'liverpool' || club === 'real-madrid');
      expect([title, followed]).toEqual([title, wanted?.posted]);
    }
  });

  it('are refused when a field is misspelt', () => {
    const report = {
      outletId: 'banderin' as const,
      title: 'T',
      text: 'x',
      expect: { core: [], posted: true },
    };
    expect(defineEvent({ name: 'a-2024-01', reports: [report] }).reports).toHaveLength(1);
    expect(() => defineEvent({ name: 'no date', reports: [report] })).toThrow('Invalid string');
    expect(() => defineEvent({ name: 'a-2024-01', reports: [] })).toThrow('Too small');
  });
});

describe('sample outlets', () => {
  it('bear no real outlet’s name', () => {
    // A few of the catalogue's names; the sandbox must not put invented stories under them.
    const real =
      /\b(bbc|guardian|sky|echo|independent|espn|athletic|mirror|telegraph|times|sun|marca|as|mundo|sport|país|ser|cope|abc|relevo|confidencial|goal|reuters|efe|onda|record|olé|standard|express|mail)\b/i;
    for (const { name } of outlets) expect(name).not.toMatch(real);
  });

  it('begin with three to five older items each', () => {
    expect(baselines.map(({ outletId }) => outletId).sort()).toEqual(outlets.map(({ id }) => id).sort());
    for (const { items } of baselines) {
      for (const { hoursAgo } of items) expect(hoursAgo).toBeGreaterThan(24);
    }
  });
});
