import { ChannelType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { carryOut } from '../../src/app/story-moves.ts';
import { at, type At } from '../support/deliver.ts';
import { openDesk, type Desk } from '../support/desk.ts';

const HOUR = 3_600_000;
/** Half past, so that full hours are far on either side. */
const START = Math.floor(Date.now() / HOUR) * HOUR - HOUR / 2;

let desk: Desk;
let time: At;
beforeEach(async () => {
  desk = await openDesk();
  time = at(desk, START);
});
afterEach(async () => {
  const { violations } = desk.discord;
  await desk.close();
  if (violations.length > 0) throw new Error(`Discord would have refused: ${JSON.stringify(violations)}`);
});

const seen = (change = {}) => ({ firstSeen: time.context.clock.now(), published: START, ...change });
const messages = (channel = desk.channel) => desk.discord.messages(channel);
const text = (channel = desk.channel) =>
  JSON.stringify(messages(channel).map(({ content, embeds }) => [content, embeds]));

describe('digests', () => {
  test('an hourly channel gets its stories together at the full hour, once', async () => {
    await desk.subscribe({ mode: 'hourly', createdAt: 0 });
    for (const story of ['s1', 's2', 's3']) {
      await desk.report(story, seen());
      await time.deliver(story);
    }
    expect(messages()).toHaveLength(0);
    time.pass(HOUR / 2);
    expect(await time.wake()).toBe(1);
    expect(await time.wake()).toBe(0);
    expect(messages()).toHaveLength(1);
    for (const name of ['a1', 'a2', 'a3']) expect(text()).toContain(`(${name})`);
    // A repeat changes nothing; something new is told in the next digest.
    await desk.report('s1', seen({ outlet: 'La Torre' }));
    await time.deliver('s1');
    time.pass(HOUR);
    expect(await time.wake()).toBe(0);
    await desk.report('s2', seen({ material: true, outlet: 'La Torre' }));
    await time.deliver('s2');
    time.pass(HOUR);
    expect(await time.wake()).toBe(1);
    expect(messages()).toHaveLength(2);
  });

  test('a crash between sending and recording a digest repeats nothing', async () => {
    await desk.subscribe({ mode: 'hourly', createdAt: 0 });
    await desk.report('s1', seen());
    await time.deliver('s1');
    time.pass(HOUR / 2);
    await time.wake();
    const [channelRecord] = await desk.context.store.deliveries
      .record(desk.channel, `digest:hourly:${START + HOUR / 2}`)
      .then((record) => [record]);
    expect(channelRecord?.state).toBe('sent');
    await desk.context.store.deliveries.note(desk.channel, `digest:hourly:${START + HOUR / 2}`, {
      state: 'intent',
    });
    await desk.context.store.digests.add(desk.channel, 'hourly', 's1', START);
    desk.discord.forgetNonces();
    await time.deliver(`digest:hourly:${START + HOUR / 2}`);
    expect(messages()).toHaveLength(1);
  });

  test('beyond the hourly cap one digest tells the rest', async () => {
    await desk.subscribe({ createdAt: 0 });
    await desk.context.store.settings.change(desk.guild, { hourlyCap: 2 });
    for (const story of ['s1', 's2', 's3', 's4']) {
      await desk.report(story, seen());
      await time.deliver(story);
    }
    expect(messages()).toHaveLength(2);
    time.pass(HOUR / 2);
    await time.wake();
    expect(messages()).toHaveLength(3);
    const digest = JSON.stringify(messages().at(-1)?.embeds);
    expect(digest).toContain('(a3)');
    expect(digest).toContain('(a4)');
    expect(digest).not.toContain('(a1)');
  });

  test('a story that was muted meanwhile does not come with the digest', async () => {
    await desk.subscribe({ mode: 'hourly', createdAt: 0 });
    await desk.report('s1', seen());
    await time.deliver('s1');
    await desk.context.store.settings.mute(desk.guild, { kind: 'word', value: 'RAIN', by: '1', at: 0 });
    time.pass(HOUR / 2);
    await time.wake();
    expect(messages()).toHaveLength(0);
  });
});

describe('spoilers', () => {
  const result = {
    category: 'match_report' as const,
    title: 'Liverpool beat Everton 2-0',
    image: 'https://x.example/goal.jpg',
  };

  test('tagged: headline and summary are veiled, without image', async () => {
    await desk.subscribe({ spoilers: 'tag', createdAt: 0 });
    await desk.report('s1', seen(result));
    await time.deliver('s1');
    const [embed] = messages()[0]?.embeds ?? [];
    expect(embed?.title).not.toContain('2-0');
    expect(embed?.description).toMatch(/^\|\|Liverpool beat Everton 2-0\n.*\|\|$/s);
    expect(embed?.image).toBeUndefined();
  });

  test('held: it comes hours later; two subscriptions of one channel share the strictest mode', async () => {
    await desk.subscribe({ spoilers: 'hold', createdAt: 0 });
    await desk.subscribe({ id: 'two', player: 'mohamed-salah', club: null, createdAt: 0 });
    await desk.report('s1', seen({ ...result, players: [{ id: 'mohamed-salah', role: 'core' }] }));
    await time.deliver('s1');
    expect(messages()).toHaveLength(0);
    time.pass(3 * HOUR - 1);
    expect(await time.wake()).toBe(0);
    time.pass(1);
    expect(await time.wake()).toBe(1);
    expect(messages()).toHaveLength(1);
  });
});

describe('growing stories', () => {
  test('the first edit comes at once, then one a minute at most', async () => {
    await desk.subscribe({ createdAt: 0 });
    await desk.report('s1', seen());
    await time.deliver('s1');
    const post = () => JSON.stringify(messages()[0]?.embeds);
    time.pass(1000);
    await desk.report('s1', seen({ outlet: 'La Torre' }));
    await time.deliver('s1');
    expect(post()).toContain('La Torre');
    time.pass(1000);
    await desk.report('s1', seen({ outlet: 'El Faro' }));
    await desk.report('s1', seen({ outlet: 'The Kop Gazette' }));
    await time.deliver('s1');
    expect(post()).not.toContain('El Faro');
    expect(await time.wake()).toBe(0);
    time.pass(60_000);
    expect(await time.wake()).toBe(1);
    expect(post()).toContain('El Faro');
    expect(post()).toContain('The Kop Gazette');
    expect(messages()).toHaveLength(1);
  });

  test('something new is a reply to the post, told once and not again within half an hour', async () => {
    await desk.subscribe({ createdAt: 0 });
    await desk.report('s1', seen());
    await time.deliver('s1');
    for (const outlet of ['La Torre', 'El Faro']) {
      time.pass(1000);
      await desk.report('s1', seen({ outlet, material: true }));
      await time.deliver('s1');
      await time.deliver('s1');
    }
    const [post, reply, ...others] = messages();
    expect(others).toEqual([]);
    expect(reply?.message_reference?.message_id).toBe(post?.id);
    expect(JSON.stringify(reply?.embeds)).toContain('La Torre');
  });

  test('a step further in a transfer is told whenever it comes', async () => {
    await desk.subscribe({ createdAt: 0 });
    const claim = {
      player: 'x',
      from: null,
      to: 'liverpool',
      denial: false,
      source: null,
      relayedBy: null,
      quote: null,
    };
    for (const stage of ['talks', 'agreed', 'official'] as const) {
      time.pass(1000);
      await desk.report('s1', seen({ category: 'transfer', material: true, claims: [{ ...claim, stage }] }));
      await time.deliver('s1');
    }
    expect(messages()).toHaveLength(3);
  });
});

describe('what moderators correct', () => {
  test('a story that is taken back is marked at once, and nothing follows', async () => {
    const { store } = desk.context;
    await desk.subscribe({ createdAt: 0 });
    await desk.report('s1', seen());
    await time.deliver('s1');
    await desk.report('s1', seen({ outlet: 'La Torre', firstSeen: START + 1, material: true }));
    await store.stories.retract('s1', undefined, { by: '1', at: START });
    await time.deliver('s1');
    expect(messages()).toHaveLength(1);
    expect(messages()[0]?.embeds[0]?.title).toMatch(/^~~.*~~$/);
    await desk.report('s2', seen());
    await store.stories.retract('s2', undefined, { by: '1', at: START });
    await time.deliver('s2');
    expect(messages()).toHaveLength(1);
  });

  test('of two posts that turn out to be one story the older story’s post goes on, the other points to it', async () => {
    const { store } = desk.context;
    await desk.subscribe({ createdAt: 0 });
    for (const story of ['s1', 's2']) {
      await desk.report(story, seen());
      await time.deliver(story);
    }
    const move = await store.filing.merge('s2', 's1', '1', START);
    if (move === undefined) throw new Error('not merged');
    await carryOut(store, move);
    await time.deliver('s2');
    const [first, second] = messages();
    expect(messages()).toHaveLength(2);
    expect(second?.embeds[0]?.description).toContain(first?.id);
    expect(JSON.stringify(first?.embeds)).not.toContain('a2');
  });
});

describe('kinds of channels', () => {
  test('a thread opens under the post, and what is new goes there', async () => {
    await desk.subscribe({ thread: true, createdAt: 0 });
    await desk.report('s1', seen());
    await time.deliver('s1');
    const [thread, ...others] = desk.discord.threads(desk.guild);
    expect(others).toEqual([]);
    time.pass(1000);
    await desk.report('s1', seen({ material: true, outlet: 'La Torre' }));
    await time.deliver('s1');
    expect(messages()).toHaveLength(1);
    expect(text(thread?.id ?? '')).toContain('La Torre');
    expect(desk.discord.threads(desk.guild)).toHaveLength(1);
  });

  test('a forum gets a post with a fitting tag, edits it, and never opens it twice', async () => {
    const tags = ['Injury', 'Liverpool FC', 'Liverpool'];
    const forum = desk.discord.addChannel(desk.guild, {
      name: 'forum',
      type: ChannelType.GuildForum,
      tags,
      requireTag: true,
    });
    await desk.subscribe({ id: 'f', channel: forum, channelKind: 'forum', createdAt: 0 });
    await desk.report('s1', seen());
    await time.deliver('s1', forum);
    const [post] = desk.discord.threads(desk.guild);
    expect(text(post?.id ?? '')).toContain('(a1)');
    // As after a crash before the record: the post is found by its mark.
    await desk.context.store.deliveries.note(forum, 's1', { state: 'intent' });
    time.pass(1000);
    await desk.report('s1', seen({ outlet: 'La Torre' }));
    await time.deliver('s1', forum);
    expect(desk.discord.threads(desk.guild)).toHaveLength(1);
    expect(text(post?.id ?? '')).toContain('La Torre');
  });

  test('an announcement channel’s posts are published to its followers, ten an hour', async () => {
    const news = desk.discord.addChannel(desk.guild, { name: 'ann', type: ChannelType.GuildAnnouncement });
    await desk.context.store.settings.change(desk.guild, { hourlyCap: 0 });
    await desk.subscribe({ id: 'n', channel: news, channelKind: 'announcement', createdAt: 0 });
    for (let story = 0; story < 12; story += 1) {
      await desk.report(`s${story}`, seen());
      await desk.context.store.deliveries.enqueue(news, `s${story}`);
    }
    await time.deliver('s0', news);
    const CROSSPOSTED = 1;
    const published = messages(news).filter(({ flags = 0 }) => (flags & CROSSPOSTED) !== 0);
    expect([messages(news).length, published.length]).toEqual([12, 10]);
  });
});

describe('match mode', () => {
  const clubs = ['liverpool', 'everton'].map((id) => ({ id, role: 'core' as const }));
  const lineUp = { category: 'lineup_team_news' as const, clubs, title: 'How Liverpool line up at Everton' };
  const report = {
    category: 'match_report' as const,
    clubs,
    title: 'Liverpool beat Everton',
    material: true,
  };

  test('line-up and reports of one match share one post that is edited', async () => {
    await desk.subscribe({ createdAt: 0 });
    await desk.context.store.settings.change(desk.guild, { matchMode: true });
    for (const [story, what] of [
      ['s1', lineUp],
      ['s2', report],
    ] as const) {
      await desk.report(story, seen(what));
      await time.deliver(story);
      time.pass(61_000);
    }
    await desk.report('s2', seen({ ...report, outlet: 'La Torre', link: 'https://torre.example/1' }));
    await time.deliver('s2');
    const [embed] = messages()[0]?.embeds ?? [];
    expect(messages()).toHaveLength(1);
    expect(embed?.title).toBe('Liverpool beat Everton');
    expect(JSON.stringify(embed?.fields)).toContain('How Liverpool line up at Everton');
    expect(JSON.stringify(embed?.fields)).toContain('La Torre');
  });

  test('without it, or for another match, each story has a post of its own', async () => {
    await desk.subscribe({ createdAt: 0 });
    for (const [story, what] of [
      ['s1', lineUp],
      ['s2', report],
    ] as const) {
      await desk.report(story, seen(what));
      await time.deliver(story);
    }
    await desk.context.store.settings.change(desk.guild, { matchMode: true });
    const other = [clubs[0], { id: 'fulham', role: 'mention' as const }].filter((tag) => tag !== undefined);
    await desk.report('s3', seen({ ...report, clubs: other }));
    await time.deliver('s3');
    expect(messages()).toHaveLength(3);
  });
});

describe('mentions', () => {
  test('only the configured role is mentioned, only where it is wanted, and never by an edit', async () => {
    const role = desk.discord.addRole(desk.guild, { name: 'Officials' });
    await desk.subscribe({ mention: role, mentionWhen: 'official', createdAt: 0 });
    await desk.report('s1', seen({ title: '@everyone Liverpool <@&1> train' }));
    await time.deliver('s1');
    await desk.report('s2', seen({ tier: 0 }));
    await time.deliver('s2');
    const [plain, official] = messages();
    expect([plain?.content, plain?.mention_roles, plain?.mention_everyone]).toEqual(['', [], false]);
    expect([official?.content, official?.mention_roles]).toEqual([`<@&${role}>`, [role]]);
  });
});
