import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { storyId } from '../../src/stories/cluster/story-id.ts';
import { createStoryIndex } from '../../src/stories/cluster/story-index.ts';
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

describe('stories of one player within three days', () => {
  const people = ['mohamed-salah'];
  const salah = (title: string, hour: number, text: string, more: Partial<StoryItem>) =>
    item(title, hour, { people, text: `${text} Mohamed Salah has been at Liverpool since 2017.`, ...more });

  it('a bid and a renewal are two', () => {
    const index = busyIndex();
    const bid = salah(
      'Al-Ittihad bid for Liverpool forward Salah',
      0,
      'Al-Ittihad have made an offer for Salah.',
      {
        category: 'transfer',
        moves: ['mohamed-salah>al-ittihad'],
      },
    );
    const renewal = salah('Salah signs new Liverpool contract', 20, 'Salah has signed a two-year contract.', {
      category: 'contract',
    });
    const { story } = index.file(bid);
    expect(index.file(renewal).story).not.toBe(story);
  });

  it('two injuries are two, one told in two languages is one', () => {
    const index = busyIndex();
    const injury = { category: 'injury' as const };
    const knee = salah(
      'Salah to have knee scan',
      0,
      'Liverpool forward Salah hurt his right knee on Friday.',
      injury,
    );
    const again = salah(
      'Salah se lesiona la rodilla derecha',
      4,
      'El delantero del Liverpool Salah sufre una lesión en la rodilla derecha.',
      { ...injury, language: 'es' },
    );
    const calf = salah(
      'Salah has calf scan',
      50,
      'Liverpool forward Salah felt his left calf on Sunday.',
      injury,
    );
    const { story } = index.file(knee);
    expect(index.file(again).story).toBe(story);
    expect(index.file(calf).story).not.toBe(story);
  });

  it('a round-up joins none of the stories that it lists', () => {
    const index = busyIndex();
    const text = 'Al-Ittihad have made an offer of £150m for Liverpool forward Mohamed Salah.';
    const { story } = index.file(
      item('Al-Ittihad offer £150m for Salah', 0, { text, people, category: 'transfer' }),
    );
    const roundup = item('Saturday gossip: Salah, Okoro, Lindqvist', 1, {
      text: `${text} Hull want winger Tunde Okoro back. Malmo are asked about goalkeeper Oskar Lindqvist by Brighton.`,
      people,
      category: 'roundup',
    });
    expect(index.file(roundup).story).not.toBe(story);
  });
});

describe('by hand', () => {
  const text = 'Storm damages a pylon and the harbour bridge is closed until Friday, the council said.';
  const storm = (hour: number, n: number) =>
    item(`Harbour bridge closed: storm damages pylon (${n})`, hour, { text });

  it('what was merged draws later reports under one id, whatever was filed under the other', () => {
    const index = createStoryIndex();
    const first = storm(0, 1);
    const { story } = index.file(first);
    const other = item('Council meets in the old town hall', 1);
    const { story: into } = index.file(other);
    index.merge(story, into);
    expect(index.file(first).story).toBe(into);
    expect(index.file(storm(2, 2)).story).toBe(into);
    expect(index.size.stories).toBe(1);
  });

  it('what was split is drawn together by no later report', () => {
    const index = createStoryIndex();
    const [one, two] = [storm(0, 1), storm(1, 2)];
    const { story } = index.file(one);
    expect(index.file(two).story).toBe(story);
    index.split(story, 'apart', [two.id]);
    for (let n = 3; n < 12; n += 1) expect(index.decide(storm(n, n)).absorbs).toBeUndefined();
    expect([index.file(one).story, index.file(two).story]).toEqual([story, 'apart']);
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

  it('gives the same filings for a batch, whatever the order in which it is given', () => {
    const order = (rows: readonly StoryItem[]) => {
      const index = createStoryIndex();
      const filings = index.fileBatch(rows);
      return new Map(rows.map((row, at) => [row.id, filings[at]?.story]));
    };
    const stories = order(log);
    for (const rows of [log.toReversed(), [...log.slice(30), ...log.slice(0, 30)]]) {
      expect(Object.fromEntries(order(rows))).toEqual(Object.fromEntries(stories));
    }
  });

  it('decides without changing anything', () => {
    const index = createStoryIndex();
    for (const row of log.slice(0, 20)) index.file(row);
    const { size } = index;
    const [next] = log.slice(20);
    if (!next) throw new Error('The log is too short.');
    const decisions = [index.decide(next), index.decide(next)];
    expect(index.size.items).toBe(size.items);
    expect(decisions[0]).toEqual(decisions[1]);
    expect(index.file(next)).toEqual(decisions[0]);
  });

  it('builds the same from a log of decisions as it was', () => {
    const [one, other] = [createStoryIndex(), createStoryIndex()];
    for (const row of log) {
      const { story, absorbs } = one.file(row);
      other.apply(row, story, absorbs);
    }
    const later = item('Report 7 on the lantern inquiry', 61);
    expect(other.decide(later)).toEqual(one.decide(later));
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
