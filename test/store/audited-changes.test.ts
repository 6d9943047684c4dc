import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../src/store/audit.ts';
import type { Store } from '../../src/store/store.ts';
import { subscriptionId } from '../../src/store/subscriptions.ts';
import { subscriptionSchema, type Subscription } from '../../src/stories/subscription.ts';
import { openDesk, type Desk } from '../support/desk.ts';

const DAY = 24 * 3_600_000;

let desk: Desk;
let store: Store;
beforeAll(async () => {
  desk = await openDesk();
  store = desk.context.store;
});
afterAll(() => desk.close());

let guilds = 0;
/** A server of its own for each test. */
const newGuild = () => `90000000000000000${(guilds += 1)}`;

let interactions = 0;
const entry = (change: Partial<AuditEntry> = {}): AuditEntry => ({
  id: `interaction ${(interactions += 1)}`,
  at: Date.now(),
  by: '2',
  what: 'settings.set',
  target: null,
  before: null,
  after: null,
  ...change,
});

const wish = (guild: string, change: Partial<Subscription> = {}): Subscription =>
  subscriptionSchema.parse({
    id: '',
    guild,
    channel: '1',
    club: 'liverpool',
    minTier: 4,
    style: 'card',
    createdAt: 5,
    createdBy: '2',
    ...change,
  });

const add = async (guild: string, change: Partial<Subscription> = {}) =>
  store.subscriptions.add(wish(guild, change), (added) =>
    entry({ what: 'subscription.add', target: added.id }),
  );

describe('settings', () => {
  test('a change from what somebody else has changed is not made and not noted', async () => {
    const guild = newGuild();
    const before = await store.settings.of(guild);
    const change = (hourlyCap: number, id: string) =>
      store.settings.change(guild, { hourlyCap, language: 'es' }, { before, entry: entry({ id }) });
    const outcomes = await Promise.all([change(1, 'a'), change(2, 'b'), change(3, 'c')]);
    expect(outcomes.toSorted()).toEqual(['done', 'stale', 'stale']);
    expect((await store.settings.of(guild)).hourlyCap).toBe(1 + outcomes.indexOf('done'));
    expect(await store.audit.of(guild, 10, Date.now())).toHaveLength(1);
  });

  test('the same change sent again, because its answer was lost, is the same change', async () => {
    const guild = newGuild();
    const mute = { kind: 'word' as const, value: 'kop', by: '1', at: 1 };
    const noted = entry({ what: 'filter.mute' });
    expect(await store.settings.mute(guild, mute, noted)).toBe('done');
    expect(await store.settings.mute(guild, mute, noted)).toBe('done');
    expect(await store.settings.mute(guild, mute, entry({ what: 'filter.mute' }))).toBe('stale');
    expect(await store.audit.of(guild, 10, Date.now())).toEqual([noted]);
  });

  test('null puts a setting back; what was never chosen is known', async () => {
    const guild = newGuild();
    await store.settings.change(guild, { hourlyCap: 3, quietFrom: '23:00' });
    await store.settings.change(guild, { hourlyCap: null });
    expect(await store.settings.of(guild)).toMatchObject({ hourlyCap: 12, quietFrom: '23:00' });
    expect(await store.settings.chosen(guild)).toEqual(new Set(['quietFrom']));
  });
});

describe('subscriptions', () => {
  test('added at the same time, the same wish is one subscription', async () => {
    const guild = newGuild();
    const outcomes = await Promise.all([add(guild), add(guild), add(guild)]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['added', 'exists', 'exists']);
    expect(await store.subscriptions.ofGuild(guild)).toHaveLength(1);
    expect(await store.audit.of(guild, 10, Date.now())).toHaveLength(1);
  });

  test('the limit holds when many are added at once', async () => {
    const guild = newGuild();
    const many = Array.from({ length: 60 }, (_, number) => add(guild, { channel: String(number + 100) }));
    const outcomes = (await Promise.all(many)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(50);
    expect(outcomes.filter((outcome) => outcome === 'full')).toHaveLength(10);
    expect(await store.subscriptions.ofGuild(guild)).toHaveLength(50);
    // What was listed in vain is found nowhere.
    const lost = outcomes.indexOf('full') + 100;
    expect(await store.subscriptions.ofChannel(String(lost))).toEqual([]);
  });

  test('an edited one keeps its id; its old wish can be added and gets another', async () => {
    const guild = newGuild();
    const { subscription } = await add(guild);
    const after = { ...subscription, club: 'real-madrid' };
    expect(await store.subscriptions.edit(subscription, after, entry())).toBe('done');
    expect(await store.subscriptions.edit(subscription, after, entry({ id: '3' }))).toBe('stale');
    const again = await add(guild);
    expect(again.outcome).toBe('added');
    expect(again.subscription.id).toBe(subscriptionId(subscription, 2));
    expect((await store.subscriptions.ofGuild(guild)).map(({ club }) => club ?? '').toSorted()).toEqual([
      'liverpool',
      'real-madrid',
    ]);
  });

  test('one that moved is found in its new channel only, even if a crash left it listed in the old one', async () => {
    const guild = newGuild();
    const { subscription } = await add(guild, { channel: '700' });
    const moved = { ...subscription, channel: '701', club: 'chelsea' };
    await store.subscriptions.edit(subscription, moved, entry());
    // As after a crash between storing and taking out of the old lists.
    await store.subscriptions.put({ ...moved, channel: '700' });
    await store.subscriptions.put(moved);
    expect(await store.subscriptions.ofChannel('700')).toEqual([]);
    expect(await store.subscriptions.ofChannel('701')).toEqual([moved]);
  });

  test('removed from what it was no longer, it stays; removed by us, it goes whatever it is', async () => {
    const guild = newGuild();
    const { subscription } = await add(guild);
    const edited = { ...subscription, minTier: 1 };
    await store.subscriptions.edit(subscription, edited, entry());
    expect(await store.subscriptions.remove(subscription, entry({ id: '4' }))).toBe('stale');
    expect(await store.subscriptions.get(guild, subscription.id)).toEqual(edited);
    expect(await store.subscriptions.remove(subscription)).toBe('done');
    expect(await store.subscriptions.ofGuild(guild)).toEqual([]);
  });
});

describe('the audit', () => {
  test('keeps the newest 200, newest first', async () => {
    const guild = newGuild();
    const now = Date.now();
    for (let number = 0; number < 203; number += 1) {
      const mute = { kind: 'word' as const, value: `w${number % 150}`, by: '1', at: number };
      const noted = entry({ id: String(number), at: now - 1000 + number, what: 'filter.mute', after: mute });
      if (number < 150) await store.settings.mute(guild, mute, noted);
      else await store.settings.unmute(guild, { kind: 'word', value: `w${number - 150}` }, noted);
    }
    const all = await store.audit.of(guild, 500, now);
    expect(all).toHaveLength(200);
    expect(all[0]?.id).toBe('202');
    expect(all.at(-1)?.id).toBe('3');
    expect(await store.audit.of(guild, 2, now)).toEqual(all.slice(0, 2));
  });

  test('forgets what is older than 180 days', async () => {
    const guild = newGuild();
    const now = Date.now();
    const mute = (value: string, at: number) =>
      store.settings.mute(guild, { kind: 'word', value, by: '1', at }, entry({ id: value, at }));
    await mute('old', now - 179 * DAY);
    await mute('new', now);
    expect(await store.audit.of(guild, 10, now)).toHaveLength(2);
    expect((await store.audit.of(guild, 10, now + 2 * DAY)).map(({ id }) => id)).toEqual(['new']);
    await mute('newer', now + 2 * DAY);
    expect((await store.audit.of(guild, 10, now)).map(({ id }) => id)).toEqual(['newer', 'new']);
  });
});
