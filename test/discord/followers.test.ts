import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../src/app/context.ts';
import type { Actor, Fault } from '../../src/sandbox/discord/types.ts';
import { carryOut } from '../../src/app/story-moves.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { addFan, closeDesk, keysWith, openCounter, said, tellFollowers } from '../support/members.ts';

const SALAH = { players: [{ id: 'mohamed-salah', role: 'core' as const }] };
const PEOPLE = ['en-US', 'es-ES'] as const;

let desk: Desk;
let closeCounter: () => Promise<void>;
/** The faults that Discord plays for the next direct messages. */
let faults: Fault[] = [];
let direct: string | undefined;

beforeEach(async () => {
  faults = [];
  direct = undefined;
  desk = await openDesk({
    intercept: ({ method, route }) =>
      method === 'POST' && route === `/channels/${direct}/messages` ? faults.shift() : undefined,
  });
  closeCounter = await openCounter(desk);
});
afterEach(async () => {
  await closeCounter();
  await closeDesk(desk);
});

const ask = (fan: Actor, name: string, options = {}) => desk.discord.command(fan, name, options);
/** Follows, and opens the channel of direct messages. */
async function follow(fan: Actor, options: Record<string, string>): Promise<string> {
  await ask(fan, 'follow', options);
  direct = await desk.context.publish.openDirect(fan.userId);
  return direct;
}
const messages = (channel: string) => desk.discord.messages(channel);
const titles = (channel: string) => messages(channel).map(({ embeds }) => embeds[0]?.title);

/** Files a report of Salah's and tells his followers; what Discord remembers of nonces must not help. */
async function news(story: string, change = {}, context: Context = desk.context): Promise<void> {
  desk.discord.forgetNonces();
  const { article } = await desk.report(story, { ...SALAH, ...change });
  await tellFollowers(context, story, article);
}

describe.each(PEOPLE)('the commands in %s', (locale) => {
  const english = locale === 'en-US';

  test('follow, list, unfollow, with what is kept in clear words, only for who asks', async () => {
    const fan = addFan(desk, 'Fan', locale);
    const followed = await ask(fan, 'follow', { player: 'salah' });
    expect(followed.message?.flags).toBe(64);
    expect(said(followed)).toContain('Mohamed Salah');
    expect(said(followed)).toContain(english ? 'your Discord ID' : 'tu ID de Discord');
    expect(said(await ask(fan, 'follow', { player: 'mohamed-salah' }))).toContain(
      english ? 'already' : 'Ya sigues',
    );
    await ask(fan, 'follow', { club: 'Liverpool FC' });
    const list = said(await ask(fan, 'following'));
    expect(list).toContain('Mohamed Salah');
    expect(list).toContain('Liverpool');
    expect(list).toContain(english ? 'You follow 2 players and clubs' : 'Sigues a 2 jugadores y clubes');
    expect(said(await ask(fan, 'unfollow', { player: 'Mo Salah' }))).toContain(
      english ? 'no longer follow' : 'Ya no sigues',
    );
    expect(said(await ask(fan, 'following'))).not.toContain('Salah');
  });

  test('exactly one of the two options; names that nobody has; what is not followed', async () => {
    const fan = addFan(desk, 'Fan', locale);
    const one = english ? 'either a player or a club' : 'un jugador o un club';
    expect(said(await ask(fan, 'follow'))).toContain(one);
    expect(said(await ask(fan, 'follow', { player: 'salah', club: 'liverpool' }))).toContain(one);
    expect(said(await ask(fan, 'unfollow', { player: 'salah', club: 'liverpool' }))).toContain(one);
    expect(said(await ask(fan, 'follow', { player: 'qqqqqq' }))).toContain('qqqqqq');
    expect(said(await ask(fan, 'unfollow', { club: 'liverpool' }))).toContain(
      english ? 'do not follow' : 'No sigues',
    );
    expect(await desk.context.store.follows.member(fan.userId)).toBeUndefined();
  });

  test('the message has the post, whom it is for, and a button that ends that', async () => {
    const fan = addFan(desk, 'Fan', locale);
    const channel = await follow(fan, { player: 'salah' });
    await news('s1');
    const [message, ...others] = messages(channel);
    expect(others).toEqual([]);
    expect(message?.content).toBe(english ? 'You follow **Mohamed Salah**.' : 'Sigues a **Mohamed Salah**.');
    expect(message?.embeds[0]?.title).toContain('(a1)');
    expect(message?.embeds[0]?.footer?.text).toContain(english ? 'Reliable' : 'Fiable');
    const answer = await desk.discord.component(fan, message?.id ?? '', 'unfollow:player:mohamed-salah');
    expect(said(answer)).toContain(english ? 'no longer follow' : 'Ya no sigues');
    await news('s2');
    expect(messages(channel)).toHaveLength(1);
  });
});

describe('what is told', () => {
  test('one message per story, whatever it grows to, for all follows together', async () => {
    const fan = addFan(desk, 'Fan');
    const channel = await follow(fan, { player: 'salah' });
    await follow(fan, { club: 'liverpool' });
    await news('s1');
    await news('s1', { outlet: 'La Torre', material: true });
    await news('s1', { outlet: 'El Faro', tier: 0, material: true });
    expect(messages(channel)).toHaveLength(1);
    expect(messages(channel)[0]?.content).toBe('You follow **Mohamed Salah** and **Liverpool**.');
    expect(messages(channel)[0]?.edited_timestamp).toBeNull();
    await news('s2');
    expect(messages(channel)).toHaveLength(2);
  });

  test('no baseline, nothing old, no gossip, no mere mention, nothing that began before', async () => {
    const fan = addFan(desk, 'Fan');
    const now = desk.context.clock.now();
    await desk.report('before', SALAH);
    const channel = await follow(fan, { player: 'salah' });
    await news('before', { firstSeen: now + 60_000, material: true, tier: 0 });
    await news('baseline', { baseline: true });
    await news('old', { published: now - 25 * 3_600_000 });
    await news('gossip', { tier: 4 });
    await news('mention', { players: [{ id: 'mohamed-salah', role: 'mention' }] });
    await news('else', { players: [{ id: 'virgil-van-dijk', role: 'core' }] });
    await news('basketball', { category: 'other_sport' });
    expect(titles(channel)).toEqual([]);
    // A better report of the gossip lets it through.
    await news('gossip', { tier: 2 });
    expect(messages(channel)).toHaveLength(1);
  });

  test('a story that was taken back before its turn came is not told', async () => {
    const { store } = desk.context;
    const fan = addFan(desk, 'Fan');
    const channel = await follow(fan, { player: 'salah' });
    const { article } = await desk.report('s1', SALAH);
    await store.notices.put(fan.userId, 's1', desk.context.clock.now());
    await store.stories.retract('s1', undefined, { by: '1', at: 1 });
    await tellFollowers(desk.context, 's1', article);
    expect(messages(channel)).toEqual([]);
  });

  test('of two stories that turn out to be one the second is not told again', async () => {
    const { store, clock } = desk.context;
    const fan = addFan(desk, 'Fan');
    const channel = await follow(fan, { player: 'salah' });
    await news('s1');
    await desk.report('s2', SALAH);
    const move = await store.filing.merge('s1', 's2', '1', clock.now());
    if (move === undefined) throw new Error('not merged');
    await carryOut(store, move);
    await news('s2');
    expect(messages(channel)).toHaveLength(1);
  });
});

describe('exactly once', () => {
  test('a crash between sending and recording, also when Discord has forgotten the nonce', async () => {
    const fan = addFan(desk, 'Fan');
    const channel = await follow(fan, { player: 'salah' });
    const { store } = desk.context;
    const dying: Context = {
      ...desk.context,
      store: {
        ...store,
        deliveries: { ...store.deliveries, note: () => Promise.reject(new Error('killed')) },
      },
    };
    for (const story of ['s1', 's2']) {
      await news(story, {}, dying);
      await store.notices.later(fan.userId, 0);
      if (story === 's1') await tellFollowers(desk.context, 's1', 'a1');
      else await news('s2');
    }
    expect(titles(channel).map((title) => title?.match(/a\d/)?.[0])).toEqual(['a1', 'a2']);
    expect((await store.deliveries.record(`member:${fan.userId}`, 's2'))?.state).toBe('sent');
  });

  test('a killed process’s member comes due again; two processes tell once', async () => {
    const fan = addFan(desk, 'Fan');
    const channel = await follow(fan, { player: 'salah' });
    const { store, clock } = desk.context;
    const { article } = await desk.report('s1', SALAH);
    await store.notices.put(fan.userId, 's1', clock.now());
    expect(await store.notices.claim(clock.now(), 60_000)).toBe(fan.userId);
    const { context: other } = await desk.another();
    const tellInBoth = async (later: number) => {
      const tell = (context: Context) => {
        const late = { ...clock, now: () => clock.now() + later };
        return tellFollowers({ ...context, clock: late }, 's1', article);
      };
      await Promise.all([tell(desk.context), tell(other)]);
    };
    await tellInBoth(0);
    expect(messages(channel)).toEqual([]);
    await tellInBoth(61_000);
    expect(messages(channel)).toHaveLength(1);
  });

  test('what comes while a member is being told is told after it, in the order in which it came', async () => {
    const { notices } = desk.context.store;
    for (const story of ['s3', 's1', 's2']) await notices.put('1', story, 5);
    expect(await notices.claim(5, 100)).toBe('1');
    expect(await notices.claim(5, 100)).toBeUndefined();
    const order = [];
    for (let next = await notices.next('1'); next !== undefined; next = await notices.next('1')) {
      order.push(next.story);
      await notices.remove('1', next.story);
    }
    expect(order).toEqual(['s3', 's1', 's2']);
    await notices.put('1', 's4', 6);
    await notices.done('1', 6);
    expect(await notices.claim(6, 100)).toBe('1');
    await notices.remove('1', 's4');
    await notices.done('1', 7);
    expect(await notices.claim(1000, 100)).toBeUndefined();
  });

  test('errors delay and keep the order', async () => {
    const fan = addFan(desk, 'Fan');
    const channel = await follow(fan, { player: 'salah' });
    const { store, clock } = desk.context;
    faults = [{ kind: 'answer', status: 502 }, { kind: 'reset' }];
    for (const story of ['s1', 's2', 's3']) await news(story);
    for (let tries = 0; tries < 3; tries += 1) {
      await store.notices.later(fan.userId, clock.now() - 1);
      await tellFollowers(desk.context, 's3', 'a3');
    }
    expect(titles(channel).map((title) => title?.match(/a\d/)?.[0])).toEqual(['a1', 'a2', 'a3']);
  });

  test('what Discord will never take is set aside, without the member’s id, and the next comes', async () => {
    const fan = addFan(desk, 'Fan');
    const channel = await follow(fan, { player: 'salah' });
    faults = [{ kind: 'answer', status: 400, body: { code: 50035, message: 'Invalid Form Body' } }];
    await news('s1');
    await news('s2');
    expect(titles(channel)).toHaveLength(1);
    await desk.context.store.follows.forget(fan.userId);
    expect(await keysWith(desk, fan.userId)).toEqual([]);
  });
});

describe('closed direct messages', () => {
  test.each(PEOPLE)('stop the notices, keep the follow, are told and tried again (%s)', async (locale) => {
    const fan = addFan(desk, 'Fan', locale);
    const channel = await follow(fan, { player: 'salah' });
    const refuse: Fault = { kind: 'answer', status: 403, body: { code: 50007, message: 'Cannot send' } };
    faults = [refuse, refuse];
    await news('s1');
    await news('s2');
    expect(faults).toHaveLength(1);
    faults = [];
    await news('s3');
    expect(messages(channel)).toEqual([]);
    const closed = locale === 'en-US' ? 'I cannot write to you' : 'No puedo escribirte';
    expect(said(await ask(fan, 'following'))).toContain(closed);
    expect(said(await ask(fan, 'follow', { player: 'salah' }))).toContain(
      locale === 'en-US' ? 'try again' : 'vuelvo a intentar',
    );
    expect(said(await ask(fan, 'following'))).not.toContain(closed);
    await news('s4');
    expect(titles(channel)).toHaveLength(1);
    expect(titles(channel)[0]).toContain('(a4)');
  });

  test('also where Discord itself says so', async () => {
    const fan = addFan(desk, 'Fan');
    await follow(fan, { player: 'salah' });
    desk.discord.closeDirectMessages(fan.userId);
    await news('s1');
    expect((await desk.context.store.follows.member(fan.userId))?.closedAt).toBeGreaterThan(0);
    // That Discord refused is no fault of ours.
    expect(desk.discord.violations.every(({ problem }) => problem.includes('Cannot send'))).toBe(true);
    desk.discord.violations.length = 0;
  });
});

describe('buttons', () => {
  test('act for the member who presses them, and for nobody else', async () => {
    const [one, other] = [addFan(desk, 'One'), addFan(desk, 'Other')];
    await follow(one, { player: 'salah' });
    await follow(other, { player: 'salah' });
    const stop = { type: 2, style: 2, label: 'Stop', custom_id: 'unfollow:player:mohamed-salah' } as const;
    const forget = { type: 2, style: 4, label: 'Forget', custom_id: 'forget' } as const;
    const forged = { type: 2, style: 2, label: 'X', custom_id: `unfollow:player:${one.userId}:x` } as const;
    const body = { content: 'x', components: [{ type: 1 as const, components: [stop, forget, forged] }] };
    const { id } = await desk.context.publish.send(desk.channel, body, 'n');
    const { follows } = desk.context.store;
    expect(said(await desk.discord.component(other, id, forged.custom_id))).toContain('older message');
    await desk.discord.component(other, id, stop.custom_id);
    expect(await follows.member(other.userId)).toBeUndefined();
    expect((await follows.member(one.userId))?.follows).toHaveLength(1);
    await desk.discord.component(other, id, forget.custom_id);
    expect((await follows.member(one.userId))?.follows).toHaveLength(1);
  });

  test('a namesake can be followed too', async () => {
    const fan = addFan(desk, 'Fan');
    const { message } = await ask(fan, 'follow', { player: 'bellingham' });
    await desk.discord.component(fan, message?.id ?? '', 'follow:player:jobe-bellingham');
    const member = await desk.context.store.follows.member(fan.userId);
    expect(member?.follows.map(({ what }) => what)).toEqual([
      'player:jude-bellingham',
      'player:jobe-bellingham',
    ]);
  });
});

test('in direct messages the commands work too, and names complete as they are typed', async () => {
  const fan = addFan(desk, 'Fan');
  const there = { ...fan, channelId: await desk.context.publish.openDirect(fan.userId) };
  expect(said(await ask(there, 'follow', { club: 'real madrid' }))).toContain('Real Madrid');
  const names = async (name: string, focused: string, options: Record<string, string>) =>
    (await desk.discord.autocomplete(there, name, focused, options)).choices.map(({ value }) => value);
  expect(await names('follow', 'player', { player: 'belling' })).toContain('jude-bellingham');
  expect(await names('unfollow', 'club', { club: 'mad' })).toEqual(['real-madrid']);
  expect(await names('unfollow', 'player', { player: '' })).toEqual([]);
});

test('25 follows are the most', async () => {
  const fan = addFan(desk, 'Fan');
  const { store, catalogue } = desk.context;
  const clubs = [...catalogue.clubs.keys()].filter((id) => id !== 'liverpool').slice(0, 25);
  for (const id of clubs) await store.follows.follow(fan.userId, `club:${id}`, { now: 1, language: 'en' });
  expect(said(await ask(fan, 'follow', { club: 'liverpool' }))).toContain('You follow 25');
  expect(said(await ask(fan, 'follow', { club: clubs[0] ?? '' }))).toContain('already');
  expect((await store.follows.member(fan.userId))?.follows).toHaveLength(25);
  // All of them fit into one answer.
  expect(said(await ask(fan, 'following'))).toContain('You follow 25');
});
