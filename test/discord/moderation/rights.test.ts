import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor, OptionValues } from '../../../src/sandbox/discord/types.ts';
import { openModeratorsDesk, type ModeratorsDesk } from '../../support/moderators.ts';

let m: ModeratorsDesk;
/** Readers of the settings wait here for one another, where a test wants two to decide from the same ones. */
let meeting: { expected: number; come: (() => void)[] } | undefined;

beforeAll(async () => {
  m = await openModeratorsDesk(({ store }) => ({
    store: {
      ...store,
      settings: { ...store.settings, of: async (guild) => meet(await store.settings.of(guild)) },
      subscriptions: {
        ...store.subscriptions,
        get: async (guild, id) => meet(await store.subscriptions.get(guild, id)),
      },
    },
  }));
  await m.ask(m.mo, 'subscription add', { club: 'liverpool' });
});
afterAll(() => m.close());

async function meet<T>(value: T): Promise<T> {
  const here = meeting;
  if (here === undefined) return value;
  await new Promise<void>((resolve) => {
    here.come.push(resolve);
    if (here.come.length < here.expected) return;
    meeting = undefined;
    for (const go of here.come) go();
  });
  return value;
}

const id = async () => (await m.desk.context.store.subscriptions.ofGuild(m.desk.guild))[0]?.id ?? '';
const snapshot = async () => {
  const { settings, subscriptions, audit } = m.desk.context.store;
  const { guild } = m.desk;
  return [
    await settings.of(guild),
    await settings.mutes(guild),
    await subscriptions.ofGuild(guild),
    await audit.of(guild, 200, Date.now()),
  ];
};

const USES: [string, () => Promise<OptionValues>][] = [
  ['settings show', async () => ({})],
  ['settings set', async () => ({ 'hourly-cap': 3 })],
  ['subscription add', async () => ({ club: 'real-madrid' })],
  ['subscription list', async () => ({})],
  ['subscription edit', async () => ({ id: await id(), 'min-tier': 0 })],
  ['subscription remove', async () => ({ id: await id() })],
  ['subscription pause', async () => ({ id: await id() })],
  ['subscription resume', async () => ({ id: await id() })],
  ['filter mute', async () => ({ word: 'kop' })],
  ['filter unmute', async () => ({ word: 'kop' })],
  ['filter list', async () => ({})],
  ['setup', async () => ({ club: 'chelsea' })],
];

describe('a member without rights, by a forged interaction', () => {
  test.each(USES)('/%s is refused in one sentence, and nothing changes', async (command, options) => {
    const before = await snapshot();
    const { message } = await m.desk.discord.command(m.fan, command, await options());
    expect(message?.content).toBe('Only moderators of this server can do that.');
    expect(message?.flags).toBe(64);
    const spanish: Actor = { ...m.fan, locale: 'es-419' };
    expect(await m.ask(spanish, command, await options())).toContain('Solo pueden hacerlo los moderadores');
    expect(await snapshot()).toEqual(before);
  });

  test('nothing is suggested to him', async () => {
    expect(await m.suggestions(m.fan, 'subscription remove', 'id', '')).toEqual([]);
    expect(await m.suggestions(m.mo, 'subscription remove', 'id', '')).toHaveLength(1);
    expect(await m.suggestions(m.fan, 'filter unmute', 'word', '')).toEqual([]);
  });

  test('buttons of moderators do nothing for who is none any more', async () => {
    const { discord, guild } = m.desk;
    await m.ask(m.mo, 'settings set', { 'alerts-channel': m.desk.alerts, 'moderator-role': m.role });
    const { message } = await discord.command(m.rosa, 'settings show');
    await m.ask(m.mo, 'settings set', { 'moderator-role': discord.addRole(guild, { name: 'Other' }) });
    const before = await snapshot();
    const { message: answer } = await discord.component(m.rosa, message?.id ?? '', 'clear:alertsChannel');
    expect(answer?.content).toBe('Only moderators of this server can do that.');
    expect(await snapshot()).toEqual(before);
  });
});

describe('a member with the moderators’ role', () => {
  test('may do what moderators do', async () => {
    expect(await m.ask(m.rosa, 'filter mute', { word: 'horoscope' })).toContain('Only moderators');
    await m.ask(m.mo, 'settings set', { 'moderator-role': m.role });
    expect(await m.ask(m.rosa, 'filter mute', { word: 'horoscope' })).toContain('Muted: the word');
    expect(await m.ask(m.rosa, 'subscription list')).toContain('**Liverpool**');
    expect(await m.ask(m.rosa, 'help')).toContain('/subscription');
    expect(await m.ask(m.fan, 'help')).not.toContain('/subscription');
    expect((await m.audit(1))[0]).toMatchObject({ what: 'filter.mute', by: m.rosa.userId });
  });

  test('but not choose who moderates, by option or by button', async () => {
    await m.ask(m.mo, 'settings set', { 'moderator-role': m.role });
    const other = m.desk.discord.addRole(m.desk.guild, { name: 'Friends' });
    const sentence = 'Only members who may manage this server can choose the moderators’ role.';
    expect(await m.ask(m.rosa, 'settings set', { 'moderator-role': other })).toContain(sentence);
    const { message } = await m.desk.discord.command(m.rosa, 'settings show');
    const { message: answer } = await m.desk.discord.component(
      m.rosa,
      message?.id ?? '',
      'clear:moderatorRole',
    );
    expect(answer?.content).toBe(sentence);
    expect((await m.desk.context.store.settings.of(m.desk.guild)).moderatorRole).toBe(m.role);
  });
});

describe('two moderators at once', () => {
  const STALE = /Somebody else has just changed this|Alguien acaba de cambiar esto/;

  test('of one setting only one change is made, and the other is told', async () => {
    await m.ask(m.mo, 'settings set', { 'hourly-cap': 12 });
    const entries = (await m.audit(200)).length;
    meeting = { expected: 2, come: [] };
    const answers = await Promise.all([
      m.ask(m.mo, 'settings set', { 'hourly-cap': 20 }),
      m.ask(m.marta, 'settings set', { 'hourly-cap': 30 }),
    ]);
    expect(answers.filter((text) => STALE.test(text))).toHaveLength(1);
    const { hourlyCap } = await m.desk.context.store.settings.of(m.desk.guild);
    expect(answers.find((text) => !STALE.test(text))).toContain(`**${hourlyCap}**`);
    expect(await m.audit(200)).toHaveLength(entries + 1);
  });

  test('changes of different settings are both made', async () => {
    meeting = { expected: 2, come: [] };
    await Promise.all([
      m.ask(m.mo, 'settings set', { 'digest-hour': 4 }),
      m.ask(m.marta, 'settings set', { 'spoiler-hold': 9 }),
    ]);
    const settings = await m.desk.context.store.settings.of(m.desk.guild);
    expect(settings).toMatchObject({ digestHour: 4, spoilerHold: 9 });
  });

  test('of one subscription only one edit is made, and nothing is lost', async () => {
    const subscription = await id();
    meeting = { expected: 2, come: [] };
    const answers = await Promise.all([
      m.ask(m.mo, 'subscription edit', { id: subscription, 'min-tier': 1 }),
      m.ask(m.marta, 'subscription edit', { id: subscription, mode: 'daily' }),
    ]);
    expect(answers.filter((text) => STALE.test(text))).toHaveLength(1);
    const [after] = await m.desk.context.store.subscriptions.ofGuild(m.desk.guild);
    expect([after?.minTier === 1, after?.mode === 'daily'].filter(Boolean)).toHaveLength(1);
  });
});

test('as they are registered: hidden from members, and a moderator’s values pass', async () => {
  const real = await openModeratorsDesk(undefined, { doors: true });
  const { discord, guild } = real.desk;
  for (const [command] of USES)
    await expect(discord.command(real.fan, command, {})).rejects.toThrow(/hidden/);
  const forum = discord.addChannel(guild, { name: 'forum', type: 15 });
  await real.ask(real.mo, 'subscription add', {
    channel: forum,
    club: 'liverpool',
    'min-tier': 0,
    language: 'es-only',
    mode: 'daily',
    style: 'compact',
    'mention-when': 'material',
    spoilers: 'tag',
  });
  await real.ask(real.mo, 'settings set', { language: 'es', 'hourly-cap': 100, 'spoiler-hold': 0 });
  await real.ask(real.mo, 'filter mute', { word: 'kop' });
  const { store } = real.desk.context;
  expect(await store.subscriptions.ofGuild(guild)).toMatchObject([{ channelKind: 'forum', minTier: 0 }]);
  expect(await store.settings.of(guild)).toMatchObject({ language: 'es', hourlyCap: 100, spoilerHold: 0 });
  expect(await store.settings.mutes(guild)).toHaveLength(1);
  await real.close();
});
