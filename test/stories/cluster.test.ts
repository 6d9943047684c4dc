import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { createStoryIndex, storyId } from '../../src/stories/cluster/story-index.ts';
import type { StoryItem } from '../../src/stories/cluster/story-item.ts';

const catalogue = loadCatalogue();
const HOUR = 3_600_000;
const START = Date.parse('2026-01-10T08:00:00Z');

let serial = 0;
function item(title: string, hours: number, more: Partial<StoryItem> = {}): StoryItem {
  serial += 1;
  const published = new Date(START + hours * HOUR).toISOString();
  return { id: `item-${serial}`, title, language: 'en', published, ...more };
}

const SIGNING =
  'Brighton have signed goalkeeper Oskar Lindqvist from Malmo on a four-year contract for a fee of £12m. The Swede passed a medical on Friday.';

/** An index after a morning's news, so that common words are known to be common. */
function busyIndex() {
  const index = createStoryIndex({ catalogue });
  const clubs = ['Liverpool', 'Everton', 'Real Madrid', 'Chelsea', 'Arsenal'];
  const matters = [
    'ticket prices',
    'a training camp',
    'the youth cup',
    'a new sponsor',
    'pitch repairs',
    'travel plans',
  ];
  for (let n = 0; n < 60; n += 1) {
    const [club, matter] = [clubs[n % 5] ?? '', matters[n % 6] ?? ''];
    const text = `${club} spoke about ${matter} on Saturday and will host the ${n}th meeting of supporters this month.`;
    index.file(item(`${club} on ${matter}: part ${n}`, -24 + n / 10, { text }));
  }
  return index;
}

describe('which story a report tells', () => {
  it('names a story after its first report', () => {
    const index = createStoryIndex({ catalogue });
    const first = item('Brighton sign goalkeeper Lindqvist from Malmo', 0, { text: SIGNING });
    expect(index.file(first)).toEqual({
      story: storyId(first.id),
      material: true,
      score: 0,
      reason: 'new',
    });
    expect(storyId(first.id)).toMatch(/^[0-9a-f]{12}$/);
  });

  it('joins another outlet, and another language, by what they tell', () => {
    const index = createStoryIndex({ catalogue });
    const { story } = index.file(item('Brighton sign goalkeeper Lindqvist from Malmo', 0, { text: SIGNING }));
    const second = item('Lindqvist completes £12m Brighton switch', 3, {
      text: 'Oskar Lindqvist has joined Brighton from Malmo for £12m. The goalkeeper signed until 2030 after a medical.',
    });
    const third = item('El Brighton ficha al portero Lindqvist por 12 millones', 5, {
      language: 'es',
      text: 'El Brighton ha fichado al guardameta Oskar Lindqvist, del Malmo, por 12 millones de libras.',
    });
    expect(index.file(second)).toMatchObject({ story, reason: 'text' });
    expect(index.file(third)).toMatchObject({ story, reason: 'text' });
  });

  it('joins the same link whatever the headline', () => {
    const index = createStoryIndex({ catalogue });
    const link = 'https://harbour-post.example/a';
    const { story } = index.file(item('Keeper lands on the south coast', 0, { link }));
    expect(index.file(item('Twelve things we learned', 1, { link }))).toMatchObject({
      story,
      reason: 'link',
    });
  });

  it('joins the same headline without marks, suffixes and accents, but not after three days', () => {
    const index = createStoryIndex({ catalogue });
    const { story } = index.file(item('Lindqvist será baja dos meses por lesión', 0));
    const again = item('Lindqvist sera baja dos meses por lesion | Diario del Puerto', 4);
    expect(index.file(again)).toMatchObject({ story, reason: 'title' });
    expect(index.file(item('Lindqvist será baja dos meses por lesión', 90)).story).not.toBe(story);
  });

  it('never joins by a headline that names no event', () => {
    const index = createStoryIndex({ catalogue });
    for (const title of ['Comunicado oficial', 'Real Madrid', 'Line-ups', 'Liverpool FC: team news']) {
      const { story } = index.file(item(title, 0));
      expect(index.file(item(title, 1)).story, title).not.toBe(story);
    }
  });

  it('keeps twins about different players apart', () => {
    const index = busyIndex();
    const text = (name: string) =>
      `Liverpool have no interest in selling ${name} this month, the club said on Monday.`;
    const { story } = index.file(item('Liverpool deny Salah offer', 0, { text: text('Mohamed Salah') }));
    const other = item('Liverpool deny Van Dijk offer', 2, { text: text('Virgil van Dijk') });
    expect(index.file(other).story).not.toBe(story);
  });

  it('keeps a preview apart from the match', () => {
    const index = busyIndex();
    const preview = item('How to watch Everton vs Liverpool: TV channel and kick-off time', 0, {
      text: 'Everton host Liverpool on Saturday. Here is how to follow it.',
    });
    const report = item('Liverpool beat Everton 2-0 as Gakpo scores twice', 10, {
      text: 'Cody Gakpo scored twice as Liverpool won 2-0 at Everton, who had a man sent off before half-time.',
    });
    expect(index.file(report).story).not.toBe(index.file(preview).story);
  });
});

describe('the index', () => {
  const log = Array.from({ length: 60 }, (_, n) =>
    item(`Report ${n % 20} on the ${['harbour', 'orchard', 'viaduct', 'lantern'][n % 4]} inquiry`, n),
  );

  it('gives the same filings for the same log', () => {
    const [a, b] = [createStoryIndex(), createStoryIndex()];
    expect(log.map((row) => a.file(row))).toEqual(log.map((row) => b.file(row)));
  });

  it('files an item once', () => {
    const index = createStoryIndex();
    const first = item('Harbour bridge closed after storm', 0);
    const { story } = index.file(first);
    const { size } = index;
    expect(index.file(first).story).toBe(story);
    expect(index.size).toEqual(size);
  });

  it('takes a decision of others, and moves an item that stood elsewhere', () => {
    const index = createStoryIndex();
    const first = item('Harbour bridge closed after storm damages pylon', 0);
    index.apply(first, 'decided-elsewhere');
    const second = item('Storm damages pylon: harbour bridge closed', 1);
    expect(index.file(second).story).toBe('decided-elsewhere');
    index.apply(second, 'merged');
    expect(index.file(second).story).toBe('merged');
    index.apply(first, 'merged');
    expect(index.size).toMatchObject({ stories: 1, items: 2 });
    expect(index.file(item('Harbour bridge closed: storm damages pylon again', 2)).story).toBe('merged');
  });

  it('forgets what has expired and is not misled by one date in the future', () => {
    const index = createStoryIndex();
    const { story } = index.file(item('Harbour bridge closed after storm', 0));
    index.file(item('A date that is wrong', 24 * 365));
    expect(index.file(item('Harbour bridge closed after the storm', 2)).story).toBe(story);
    for (let n = 0; n < 1200; n += 1) index.file(item(`Matter ${n} of parish ${n * 7}`, 3 + n));
    expect(index.size.items).toBeLessThan(400);
    expect(index.size.stories).toBeLessThan(400);
  });
});
