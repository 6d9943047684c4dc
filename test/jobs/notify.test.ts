import { afterEach, beforeEach, expect, test } from 'vitest';
import direct from '../../jobs/direct.ts';
import file from '../../jobs/file.ts';
import notify from '../../jobs/notify.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { addFan, closeDesk, keysWith } from '../support/members.ts';
import { until } from '../support/stage.ts';

/** Followers of the story that everybody wants. */
const MANY = 500;

let desk: Desk;
/** Makes Discord's limits forget, so that many channels can be opened before the test begins. */
let limitsPass = true;
beforeEach(async () => {
  limitsPass = true;
  let leap = 0;
  desk = await openDesk({
    limitClock: () => Date.now() + (limitsPass ? (leap += 60_000) : leap),
  });
});
afterEach(() => closeDesk(desk));

/** Makes a member who follows a player, with an open channel, without waiting for the shared pace. */
async function follower(player: string): Promise<{ user: string; channel: string }> {
  const { discord, context } = desk;
  const { userId: user } = addFan(desk, `Fan of ${player}`);
  const answer = await fetch(`${discord.apiUrl}/v10/users/@me/channels`, {
    method: 'POST',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ recipient_id: user }),
  });
  const opened: unknown = await answer.json();
  if (typeof opened !== 'object' || opened === null || !('id' in opened)) throw new Error('not opened');
  const channel = String(opened.id);
  await context.store.follows.follow(user, `player:${player}`, { now: context.clock.now(), language: 'en' });
  await context.store.follows.setChannel(user, channel);
  return { user, channel };
}

const about = (player: string) => ({ players: [{ id: player, role: 'core' as const }] });

test('a story with 500 followers tells each of them once, also when its walk begins again, and another gets through', async () => {
  const many: Awaited<ReturnType<typeof follower>>[] = [];
  for (let at = 0; at < MANY; at += 1) many.push(await follower('mohamed-salah'));
  const one = await follower('virgil-van-dijk');
  limitsPass = false;
  const told = () => many.filter(({ channel }) => desk.discord.messages(channel).length > 0).length;
  const { context, queues } = await desk.another();
  await queues.work(context, [notify, direct]);
  const first = await desk.report('s1', about('mohamed-salah'));
  const second = await desk.report('s2', about('virgil-van-dijk'));
  await context.enqueue(notify, { story: 's1', article: first.article }, { id: 's1' });
  await until(() => told() > 20);
  await context.enqueue(notify, { story: 's2', article: second.article }, { id: 's2' });
  await until(() => desk.discord.messages(one.channel).length === 1);
  // The whole walk again, as after a crash, while the first still goes on.
  await context.enqueue(notify, { story: 's1', article: first.article }, { id: 's1-again' });
  await until(() => told() === MANY, 40_000);
  await until(async () => (await context.backlog(notify)) === 0, 20_000);
  expect(many.every(({ channel }) => desk.discord.messages(channel).length === 1)).toBe(true);
}, 90_000);

test('who has everything deleted leaves no trace in Redis, in queues neither, also while being told', async () => {
  const fans = [await follower('mohamed-salah'), await follower('mohamed-salah')];
  const [told, deleting] = fans;
  if (told === undefined || deleting === undefined) throw new Error('no fans');
  const { context, queues } = await desk.another();
  // The second one is deleted between the sending and the record.
  const { deliveries, follows } = context.store;
  const note: typeof deliveries.note = async (box, piece, change) => {
    if (box.includes(deleting.user)) await follows.forget(deleting.user);
    await deliveries.note(box, piece, change);
  };
  const store = { ...context.store, deliveries: { ...deliveries, note } };
  await queues.work({ ...context, store }, [notify, direct]);
  for (const story of ['s1', 's2']) {
    const { article } = await desk.report(story, about('mohamed-salah'));
    await context.enqueue(notify, { story, article }, { id: story });
  }
  await until(() => desk.discord.messages(told.channel).length === 2);
  await until(() => desk.discord.messages(deleting.channel).length === 1);
  expect((await keysWith(desk, told.user)).length).toBeGreaterThan(3);
  await context.store.follows.forget(told.user);
  await until(async () => (await keysWith(desk, deleting.user)).length === 0);
  expect(await keysWith(desk, told.user)).toEqual([]);
});

test('the last unfollow deletes everything, too', async () => {
  const { user } = await follower('mohamed-salah');
  const { store } = desk.context;
  await store.follows.noteTold(user, 's1', Date.now());
  await store.deliveries.intend(`member:${user}`, 's1', Date.now());
  expect((await keysWith(desk, user)).length).toBeGreaterThan(3);
  expect(await store.follows.unfollow(user, 'player:mohamed-salah')).toEqual({ ended: true, left: 0 });
  expect(await keysWith(desk, user)).toEqual([]);
});

test('filing a report tells channels and followers', async () => {
  const { context } = desk;
  const now = context.clock.now();
  await context.store.articles.putItem({
    article: 'a1',
    feed: 'harbour',
    outlet: 'Harbour Courier',
    language: 'en',
    tier: 2,
    feedClubs: ['liverpool'],
    title: 'Salah trains in the rain',
    link: 'https://harbour.example/a1',
    canonical: 'https://harbour.example/a1',
    summary: null,
    content: null,
    author: null,
    image: null,
    published: now,
    firstSeen: now,
    baseline: false,
  });
  await context.store.articles.putUnderstanding('a1', {
    language: 'en',
    text: 'Mohamed Salah trained in the rain on Tuesday.',
    clubs: [{ id: 'liverpool', role: 'core' }],
    ...about('mohamed-salah'),
    category: 'club_business',
    claims: [],
    attribution: [],
    summary: ['Mohamed Salah trained in the rain on Tuesday.'],
  });
  const made: string[] = [];
  const enqueue: typeof context.enqueue = async ({ name }) => void made.push(name);
  const run = { id: 'x', attempt: 1, ageMs: 0, later: () => Promise.reject(new Error('later')) };
  await file.run({ ...context, enqueue }, { article: 'a1', version: 'v1' }, run);
  expect(made).toEqual(expect.arrayContaining(['post', 'notify']));
});
