import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '../../support/deliver.ts';
import { openModeratorsDesk, titleOf, type ModeratorsDesk } from '../../support/moderators.ts';

const HOUR = 3_600_000;

let m: ModeratorsDesk;
beforeAll(async () => {
  m = await openModeratorsDesk();
});
afterAll(() => m.close());

const set = (options: Record<string, string | number | boolean>, actor = m.mo) =>
  m.ask(actor, 'settings set', options);
const settings = () => m.desk.context.store.settings.of(m.desk.guild);

describe('/settings show', () => {
  test('one embed names every setting, its value and its meaning', async () => {
    const { message } = await m.desk.discord.command(m.mo, 'settings show');
    expect(message?.flags).toBe(64);
    expect(message?.embeds).toHaveLength(1);
    const fields = message?.embeds[0]?.fields ?? [];
    expect(fields.map(({ name }) => name)).toEqual([
      'language',
      'time-zone',
      'quiet-from',
      'quiet-to',
      'digest-hour',
      'hourly-cap',
      'match-mode',
      'deadline-mode',
      'spoiler-hold',
      'alerts-channel',
      'moderator-role',
    ]);
    expect(fields[5]?.value).toBe(
      '**12**\nLive posts an hour and channel, 0–100; the rest come together. 0: no limit',
    );
    expect(message?.components).toEqual([]);
  });

  test('in Spanish', async () => {
    const text = await m.ask(m.marta, 'settings show');
    expect(text).toContain('Ajustes de este servidor');
    expect(text).toContain('**3 horas**');
  });

  test('a channel and a role that were deleted are called so', async () => {
    await m.desk.context.store.settings.change(m.desk.guild, {
      alertsChannel: '111111111111111111',
      moderatorRole: '222222222222222222',
    });
    const text = await m.ask(m.mo, 'settings show');
    expect(text).toContain('(a deleted channel)');
    expect(text).toContain('(a deleted role)');
    await m.desk.context.store.settings.change(m.desk.guild, { alertsChannel: null, moderatorRole: null });
  });
});

describe('/settings set', () => {
  test('without options it says what can be set', async () => {
    const text = await set({});
    expect(text).toContain('What do you want to set?');
    for (const option of ['`language`', '`quiet-from`', '`moderator-role`']) expect(text).toContain(option);
  });

  test('every setting: before → after, stored, audited', async () => {
    const text = await set({
      language: 'es',
      'time-zone': 'madrid',
      'quiet-from': '23:00',
      'quiet-to': '7',
      'digest-hour': 8,
      'hourly-cap': 0,
      'match-mode': true,
      'deadline-mode': true,
      'spoiler-hold': 6,
      'alerts-channel': m.desk.alerts,
      'moderator-role': m.role,
    });
    expect(text.split('\n').slice(0, 13)).toEqual([
      'Changed:',
      '`language`: English → **Español**',
      '`time-zone`: UTC → **Europe/Madrid**',
      '`quiet-from`: none → **23:00**',
      '`quiet-to`: none → **07:00**',
      '`digest-hour`: 09:00 → **08:00**',
      '`hourly-cap`: 12 → **no limit**',
      '`match-mode`: off → **on**',
      '`deadline-mode`: off → **on**',
      '`spoiler-hold`: 3 hours → **6 hours**',
      `\`alerts-channel\`: none → **<#${m.desk.alerts}>**`,
      `\`moderator-role\`: none → **<@&${m.role}>**`,
      expect.stringContaining('Integrations'),
    ]);
    expect(await settings()).toEqual({
      language: 'es',
      timeZone: 'Europe/Madrid',
      quietFrom: '23:00',
      quietTo: '07:00',
      digestHour: 8,
      hourlyCap: 0,
      matchMode: true,
      deadlineMode: true,
      spoilerHold: 6,
      alertsChannel: m.desk.alerts,
      moderatorRole: m.role,
    });
    const [entry] = await m.audit();
    expect(entry).toMatchObject({ by: m.mo.userId, what: 'settings.set', target: null });
    expect(entry?.before).toMatchObject({ language: 'en', hourlyCap: 12, quietFrom: null });
    expect(entry?.after).toMatchObject({ language: 'es', hourlyCap: 0, quietFrom: '23:00' });
  });

  test('what is like that already changes nothing and is not audited', async () => {
    const before = (await m.audit()).length;
    expect(await set({ 'hourly-cap': 0 })).toContain('It is like that already. Nothing changed.');
    expect(await m.audit()).toHaveLength(before);
  });

  test('“off” ends the quiet hours, from either end', async () => {
    expect(await set({ 'quiet-to': 'off' })).toContain('`quiet-from`: 23:00 → **none**');
    expect((await settings()).quietFrom).toBeUndefined();
    expect(await set({ 'quiet-from': '22.15', 'quiet-to': '6h30' })).toContain('**22:15**');
    expect(await set({ 'quiet-from': 'OFF', 'quiet-to': 'off' })).toContain('22:15 → **none**');
    expect((await settings()).quietTo).toBeUndefined();
  });

  test('buttons take away the alerts channel and the role', async () => {
    const { message } = await m.desk.discord.command(m.mo, 'settings show');
    const { message: answer } = await m.desk.discord.component(
      m.mo,
      message?.id ?? '',
      'clear:alertsChannel',
    );
    expect(answer?.content).toContain(`<#${m.desk.alerts}> → **none**`);
    await m.desk.discord.component(m.mo, message?.id ?? '', 'clear:moderatorRole');
    expect(await settings()).not.toHaveProperty('alertsChannel');
    expect(await settings()).not.toHaveProperty('moderatorRole');
    expect((await m.audit(1))[0]?.before).toEqual({ moderatorRole: m.role });
  });

  const LONG = 'x'.repeat(5000);
  const INJECTION = '@everyone [click](https://evil.example) <@&1> **bold** ```';
  const wrong: [Record<string, string | number>, RegExp][] = [
    [{ language: 'fr' }, /^For `language` I need one of these: en, es\.$/],
    [{ 'time-zone': 'Atlantis' }, /^I do not know the time zone “Atlantis”\. Did you mean Atlantic\/Azores,/],
    [{ 'time-zone': 'qqqqqqq' }, /^I do not know the time zone “qqqqqqq”\. Type a large city nearby/],
    [{ 'time-zone': LONG }, /^I do not know the time zone “x{59}…”\. Type/],
    [{ 'time-zone': INJECTION }, /“@everyone \\\[click\\\]\(https:\/\/evil\.example\) \\<@&1> /],
    [
      { 'quiet-from': '25:00', 'quiet-to': '07:00' },
      /^For `quiet-from` I need a time like `07:30`, or `off`\.$/,
    ],
    [{ 'quiet-from': '23:00', 'quiet-to': '7:61' }, /^For `quiet-to` I need/],
    [{ 'quiet-from': LONG }, /^For `quiet-from` I need/],
    [{ 'quiet-from': '23:00' }, /^Quiet hours need a start and an end/],
    [{ 'quiet-from': '23:00', 'quiet-to': 'off' }, /^Quiet hours need a start and an end/],
    [{ 'quiet-from': '07:00', 'quiet-to': '7:00' }, /^Quiet hours that start and end at 07:00/],
    [{ 'digest-hour': 24 }, /^For `digest-hour` I need a whole number from 0 to 23\.$/],
    [{ 'digest-hour': -1 }, /^For `digest-hour` I need/],
    [{ 'hourly-cap': 101 }, /^For `hourly-cap` I need a whole number from 0 to 100\.$/],
    [{ 'spoiler-hold': 73 }, /^For `spoiler-hold` I need a whole number from 0 to 72\.$/],
  ];
  test.each(wrong.map(([options, sentence]) => [titleOf(options), options, sentence] as const))(
    'one clear sentence, and nothing changed: %s',
    async (_, options, sentence) => {
      const before = await settings();
      const outcome = await m.desk.discord.command(m.mo, 'settings set', { 'digest-hour': 5, ...options });
      expect(outcome.message?.content).toMatch(sentence);
      expect(outcome.message?.content).not.toContain('\n');
      expect(outcome.message?.flags).toBe(64);
      expect(outcome.message?.mention_everyone).toBe(false);
      expect(await settings()).toEqual(before);
    },
  );

  test('a role that is everyone, a forum, a channel that we may not write in', async () => {
    const { discord, guild } = m.desk;
    expect(await set({ 'moderator-role': guild })).toContain('Everyone cannot be a moderator.');
    const forum = discord.addChannel(guild, { name: 'forum', type: 15 });
    expect(await set({ 'alerts-channel': forum })).toContain('text and announcement channels');
    const voice = discord.addChannel(guild, { name: 'voice', type: 2 });
    expect(await set({ 'alerts-channel': voice })).toContain(
      'I can only post in text, announcement and forum',
    );
    const closed = discord.addChannel(guild, { name: 'closed' });
    discord.denyBot(closed, PermissionFlagsBits.SendMessages);
    expect(await set({ 'alerts-channel': closed })).toContain('**Send Messages**');
    expect(await set({ 'alerts-channel': closed }, m.marta)).toContain('**Enviar mensajes**');
  });

  test('time zones are suggested by city, with their clock', async () => {
    expect((await m.suggestions(m.mo, 'settings set', 'time-zone', 'madri'))[0]).toBe('Europe/Madrid');
    expect((await m.suggestions(m.mo, 'settings set', 'time-zone', 'nueva y'))[0]).toBe('America/New_York');
    expect(await m.suggestions(m.mo, 'settings set', 'time-zone', '')).toHaveLength(25);
    expect(await m.suggestions(m.mo, 'settings set', 'time-zone', LONG)).toEqual([]);
    const { choices } = await m.desk.discord.autocomplete(m.mo, 'settings set', 'time-zone', {
      'time-zone': 'madrid',
    });
    expect(choices[0]?.name).toMatch(/^Europe\/Madrid · \d\d:\d\d$/);
  });
});

test('a setting takes effect: hourly-cap 1 keeps the second story for a digest, 0 lets all through', async () => {
  const { desk } = m;
  await set({ 'deadline-mode': false, 'hourly-cap': 1 });
  const time = at(desk, Math.floor(Date.now() / HOUR) * HOUR - HOUR / 2);
  await desk.subscribe({ createdAt: 0 });
  const seen = () => ({ firstSeen: time.context.clock.now(), published: time.context.clock.now() });
  for (const story of ['s1', 's2']) {
    await desk.report(story, seen());
    await time.deliver(story);
  }
  expect(desk.discord.messages(desk.channel)).toHaveLength(1);
  await set({ 'hourly-cap': 0 });
  for (const story of ['s3', 's4', 's5']) {
    await desk.report(story, seen());
    await time.deliver(story);
  }
  expect(desk.discord.messages(desk.channel)).toHaveLength(4);
});
