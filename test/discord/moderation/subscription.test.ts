import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { POSTED } from '../../../src/discord/categories.ts';
import type { OptionValues } from '../../../src/sandbox/discord/types.ts';
import { openModeratorsDesk, titleOf, type ModeratorsDesk } from '../../support/moderators.ts';
import { at } from '../../support/deliver.ts';

const HOUR = 3_600_000;

let m: ModeratorsDesk;
/** Channels that were handed over for delivery. */
let handedOver: string[];
beforeEach(async () => {
  handedOver = [];
  m = await openModeratorsDesk(() => ({
    deliverTo: (channel) => {
      handedOver.push(channel);
      return Promise.resolve();
    },
  }));
});
afterEach(() => m.close());

const add = (options: OptionValues, actor = m.mo) => m.ask(actor, 'subscription add', options);
const edit = (options: OptionValues, actor = m.mo) => m.ask(actor, 'subscription edit', options);
const all = () => m.desk.context.store.subscriptions.ofGuild(m.desk.guild);
const only = async () => {
  const [subscription] = await all();
  if (subscription === undefined) throw new Error('there is none');
  return subscription;
};

describe('/subscription add', () => {
  test('all options', async () => {
    const text = await add({
      channel: m.desk.alerts,
      club: 'liverpool',
      player: 'salah',
      categories: 'injury, Transfer',
      'min-tier': 2,
      language: 'es-only',
      mode: 'hourly',
      style: 'compact',
      mention: m.role,
      'mention-when': 'official',
      spoilers: 'hold',
      thread: true,
    });
    expect(text).toContain(
      `<#${m.desk.alerts}> gets **Mohamed Salah · Liverpool · Transfer, Injury** from now on.`,
    );
    expect(await only()).toMatchObject({
      guild: m.desk.guild,
      channel: m.desk.alerts,
      channelKind: 'text',
      club: 'liverpool',
      player: 'mohamed-salah',
      categories: ['transfer', 'injury'],
      minTier: 2,
      language: 'es-only',
      mode: 'hourly',
      style: 'compact',
      mention: m.role,
      mentionWhen: 'official',
      spoilers: 'hold',
      thread: true,
      paused: false,
      createdBy: m.mo.userId,
    });
    const entry = (await m.audit()).find(({ what }) => what === 'subscription.add');
    expect(entry).toMatchObject({ by: m.mo.userId, before: null });
    expect(entry?.after).toMatchObject({ player: 'mohamed-salah', minTier: 2 });
  });

  test('the first one tells the server’s language and where its moderators are, unless they have chosen', async () => {
    await add({ club: 'liverpool' });
    const { settings } = m.desk.context.store;
    expect((await settings.of(m.desk.guild)).alertsChannel).toBe(m.desk.channel);
    expect((await m.audit()).map(({ what }) => what).toSorted()).toEqual([
      'settings.set',
      'subscription.add',
    ]);
    await m.ask({ ...m.mo, channelId: m.desk.alerts }, 'subscription add', { club: 'liverpool' });
    expect((await settings.of(m.desk.guild)).alertsChannel).toBe(m.desk.channel);
  });

  test('in this channel and with the defaults where nothing else is said; in Spanish', async () => {
    const text = await add({ club: 'real madrid' }, m.marta);
    expect(text).toContain(`<#${m.desk.channel}> recibe desde ahora: **Real Madrid**.`);
    expect(text).toContain('`min-tier`: Hasta nivel 4: también rumorología');
    expect(await only()).toMatchObject({
      channel: m.desk.channel,
      minTier: 4,
      mode: 'live',
      style: 'card',
      language: null,
      mentionWhen: 'all',
      spoilers: 'off',
      thread: false,
    });
  });

  test('what exists is said and stays as it is, also in another order and after an edit', async () => {
    await add({ categories: 'injury,transfer' });
    const before = await only();
    expect(await add({ categories: 'transfer,injury', 'min-tier': 1 })).toContain(
      'already gets **Transfer, Injury**',
    );
    expect(await all()).toEqual([before]);
    await edit({ id: before.id, categories: 'none', club: 'liverpool' });
    // Its id is that of the old wish, which is a new subscription now.
    expect(await add({ categories: 'injury,transfer' })).toContain('from now on');
    expect(await add({ club: 'liverpool' })).toContain('already gets **Liverpool**');
    expect(await all()).toHaveLength(2);
  });

  test('fifty and no more', async () => {
    for (let number = 0; number < 50; number += 1)
      await m.desk.subscribe({ id: `s${number}`, channel: `1000000000000000${10 + number}` });
    expect(await add({ club: 'real-madrid' })).toContain('A server can have 50 subscriptions');
    expect(await all()).toHaveLength(50);
    expect(await m.audit()).toEqual([]);
    const { message } = await m.desk.discord.command(m.mo, 'subscription list');
    expect(message?.embeds[0]?.footer?.text).toBe('Page 1 of 7');
    const next = await m.desk.discord.component(m.mo, message?.id ?? '', 'subscriptions:1');
    expect(next.message?.embeds[0]?.footer?.text).toBe('Page 2 of 7');
    expect(next.message?.embeds[0]?.description).toContain('(a deleted channel)');
    expect(await m.suggestions(m.mo, 'subscription remove', 'id', '')).toHaveLength(25);
  });

  const LONG = 'x'.repeat(5000);
  const INJECTION = '@everyone **[x](https://evil.example)** <@&1>';
  const wrong: [OptionValues, RegExp][] = [
    [{}, /^What should be posted\? Choose a `club`, a `player` or `categories`\.$/],
    [{ 'min-tier': 2 }, /^What should be posted\?/],
    [{ club: 'Atlantis United' }, /^I do not know a club called “Atlantis United”\./],
    [{ club: LONG }, /^I do not know a club called “x{59}…”\./],
    [{ club: INJECTION }, /“@everyone \\\*\\\*\\\[x\\\]\(https:\/\/evil\.example\)\\\*\\\* \\<@&1>”/],
    [{ player: 'belingam' }, /^I know nobody called “belingam”\. Did you mean .*Jude Bellingham/],
    [{ player: LONG }, /^I know nobody called “x{59}…”\.$/],
    [{ categories: 'transfer,gossip' }, /^There is no kind of news called “gossip”\./],
    [{ categories: 'not_football' }, /^There is no kind of news called “not\\_football”\./],
    [{ categories: LONG }, /^There is no kind of news called “x{59}…”\./],
    [{ 'min-tier': 6 }, /^For `min-tier` I need a whole number from 0 to 5\.$/],
    [
      { club: 'liverpool', language: 'fr' },
      /^For `language` I need one of these: en, es, en-only, es-only, server\.$/,
    ],
    [{ club: 'liverpool', mode: 'weekly' }, /^For `mode` I need one of these: live, hourly, daily\.$/],
    [{ club: 'liverpool', style: 'huge' }, /^For `style` I need one of these: card, compact\.$/],
    [
      { club: 'liverpool', 'mention-when': 'never' },
      /^For `mention-when` I need one of these: all, material, official\.$/,
    ],
    [{ club: 'liverpool', spoilers: 'maybe' }, /^For `spoilers` I need one of these: off, tag, hold\.$/],
  ];
  test.each(wrong.map(([options, sentence]) => [titleOf(options), options, sentence] as const))(
    'one clear sentence, and nothing added: %s',
    async (_, options, sentence) => {
      const started = performance.now();
      const outcome = await m.desk.discord.command(m.mo, 'subscription add', options);
      expect(performance.now() - started).toBeLessThan(2000);
      expect(outcome.message?.content).toMatch(sentence);
      expect(outcome.message?.content).not.toContain('\n');
      expect(await all()).toEqual([]);
    },
  );

  test('channels: which kinds, and what we lack there by name, threads only where used', async () => {
    const { discord, guild } = m.desk;
    const forum = discord.addChannel(guild, { name: 'forum', type: 15 });
    const announcements = discord.addChannel(guild, { name: 'official', type: 5 });
    const voice = discord.addChannel(guild, { name: 'voice', type: 2 });
    await add({ club: 'liverpool', channel: forum });
    await add({ club: 'liverpool', channel: announcements });
    expect((await all()).map(({ channelKind }) => channelKind).toSorted()).toEqual(['announcement', 'forum']);
    expect(await add({ club: 'liverpool', channel: voice })).toContain(
      'text, announcement and forum channels',
    );
    expect(await m.ask({ ...m.mo, channelId: voice }, 'subscription add', { club: 'liverpool' })).toContain(
      'text, announcement and forum channels',
    );
    const closed = discord.addChannel(guild, { name: 'closed' });
    discord.denyBot(closed, PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.ReadMessageHistory);
    expect(await add({ club: 'liverpool', channel: closed })).toContain(
      'Please allow me: **Read Message History**, **Embed Links**. Then try again.',
    );
    discord.denyBot(
      closed,
      PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.SendMessagesInThreads,
    );
    const threads = await add({ club: 'liverpool', channel: closed, thread: true }, m.marta);
    expect(threads).toContain('**Crear hilos públicos**, **Enviar mensajes en hilos**');
    expect(await add({ club: 'liverpool', channel: closed })).toContain('from now on');
    discord.denyBot(forum, PermissionFlagsBits.SendMessagesInThreads);
    expect(await add({ club: 'real-madrid', channel: forum })).toContain('**Send Messages in Threads**');
  });

  test('a role that our mention does not reach, and everyone', async () => {
    const quiet = m.desk.discord.addRole(m.desk.guild, { name: 'Quiet', mentionable: false });
    expect(await add({ club: 'liverpool', mention: quiet })).toContain(`<@&${quiet}> will not be notified`);
    expect(await add({ club: 'real-madrid', mention: m.role })).not.toContain('will not be notified');
    expect(await add({ club: 'chelsea', mention: m.desk.guild })).toContain('I never mention everyone.');
  });

  test('names are completed; kinds piece by piece', async () => {
    expect((await m.suggestions(m.mo, 'subscription add', 'club', 'liverp'))[0]).toBe('liverpool');
    expect(await m.suggestions(m.mo, 'subscription add', 'player', 'belling')).toContain('jude-bellingham');
    expect(await m.suggestions(m.mo, 'subscription add', 'categories', 'inj')).toEqual(['injury']);
    const second = await m.suggestions(m.mo, 'subscription add', 'categories', 'injury, tran');
    expect(second).toEqual(['injury,transfer']);
    const { choices } = await m.desk.discord.autocomplete(m.marta, 'subscription add', 'categories', {
      categories: 'lesión,',
    });
    expect(choices[0]).toEqual({ name: 'Lesión, Fichaje', value: 'injury,transfer' });
    expect(choices.map(({ value }) => value)).not.toContain('injury,injury');
    expect(await m.suggestions(m.mo, 'subscription add', 'categories', 'x'.repeat(5000))).toEqual([]);
  });
});

describe('/subscription edit', () => {
  beforeEach(async () => {
    await add({ club: 'liverpool', mention: m.role });
  });

  test('shows before → after; id and beginning stay', async () => {
    const before = await only();
    const text = await edit({ id: before.id, club: 'real-madrid', 'min-tier': 1, mode: 'daily' });
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Changed:',
      '`club`: Liverpool → **Real Madrid**',
      '`min-tier`: Up to tier 4: gossip too → **Up to tier 1: very reliable**',
      expect.stringContaining('`mode`: Live → **Daily digest**'),
    ]);
    expect(await only()).toEqual({ ...before, club: 'real-madrid', minTier: 1, mode: 'daily' });
    const { subscriptions } = m.desk.context.store;
    expect((await subscriptions.walk('club:real-madrid', '0', 100)).found).toHaveLength(1);
    expect((await subscriptions.walk('club:liverpool', '0', 100)).found).toEqual([]);
    expect((await m.audit(1))[0]).toMatchObject({
      what: 'subscription.edit',
      target: before.id,
      before: { club: 'liverpool', minTier: 4, mode: 'live' },
      after: { club: 'real-madrid', minTier: 1, mode: 'daily' },
    });
  });

  test('without options it shows the subscription; a button takes the role away', async () => {
    const { id } = await only();
    const { message } = await m.desk.discord.command(m.mo, 'subscription edit', { id });
    expect(message?.embeds[0]?.description).toContain(`\`mention\`: <@&${m.role}>`);
    const clear = `clear:mention:${id}`;
    const answer = await m.desk.discord.component(m.mo, message?.id ?? '', clear);
    expect(answer.message?.content).toContain(`\`mention\`: <@&${m.role}> → **none**`);
    expect((await only()).mention).toBeNull();
  });

  test('“none” takes a wish away, but not the last one', async () => {
    const { id } = await only();
    expect(await edit({ id, club: 'none' })).toContain('A subscription needs a `club`, a `player`');
    expect(await m.suggestions(m.mo, 'subscription edit', 'club', '')).toContain('none');
    expect(await edit({ id, club: 'none', player: 'salah', language: 'en-only' })).toContain(
      'all → **Mohamed Salah**',
    );
    expect(await only()).toMatchObject({ club: null, player: 'mohamed-salah', language: 'en-only' });
    expect(await edit({ id, language: 'server' })).toContain('English only → **The server’s language**');
    expect((await only()).language).toBeNull();
    expect(await edit({ id, mode: 'live' })).toContain('It is like that already.');
  });

  test('what another subscription brings already, an unknown id, a channel that is closed to us', async () => {
    const { id } = await only();
    await add({ club: 'real-madrid' });
    expect(await edit({ id, club: 'real-madrid' })).toContain(
      'already brings **Real Madrid**. Nothing changed.',
    );
    expect(await edit({ id: 'nope' })).toContain('There is no subscription “nope” here.');
    expect(await edit({ id: 'x'.repeat(5000) })).toContain('There is no subscription “xxx');
    m.desk.discord.denyBot(m.desk.alerts, PermissionFlagsBits.SendMessages);
    expect(await edit({ id, channel: m.desk.alerts })).toContain('**Send Messages**');
    m.desk.discord.denyBot(m.desk.alerts, 0n);
    expect(await edit({ id, channel: m.desk.alerts })).toContain(`→ **<#${m.desk.alerts}>**`);
    expect(await m.desk.context.store.subscriptions.ofChannel(m.desk.channel)).toHaveLength(1);
    expect(await m.desk.context.store.subscriptions.ofChannel(m.desk.alerts)).toHaveLength(1);
  });

  test('a setting takes effect: hourly keeps stories together', async () => {
    const { id } = await only();
    await edit({ id, mode: 'hourly' });
    const time = at(m.desk, Math.floor(Date.now() / HOUR) * HOUR + 1.5 * HOUR);
    const now = time.context.clock.now();
    for (const story of ['s1', 's2']) {
      await m.desk.report(story, { firstSeen: now, published: now });
      await time.deliver(story);
    }
    expect(m.desk.discord.messages(m.desk.channel)).toHaveLength(0);
    time.pass(HOUR / 2);
    await time.wake();
    expect(m.desk.discord.messages(m.desk.channel)).toHaveLength(1);
    await edit({ id, mode: 'live' });
    await m.desk.report('s3', { firstSeen: time.context.clock.now(), published: now });
    await time.deliver('s3');
    expect(m.desk.discord.messages(m.desk.channel)).toHaveLength(2);
  });
});

describe('/subscription list, pause, resume, remove', () => {
  test('nothing yet', async () => {
    expect(await m.ask(m.mo, 'subscription list')).toContain('Nothing is posted in this server yet.');
    expect(await m.ask(m.marta, 'subscription list')).toContain('aún no se publica nada');
  });

  test('a full page of the longest fits', async () => {
    const categories = POSTED.join(',');
    for (let number = 0; number < 9; number += 1) {
      const channel = m.desk.discord.addChannel(m.desk.guild, {
        name: `a-channel-with-a-long-name-${number}`,
      });
      const wish = { club: 'real-madrid', player: 'trent alexander-arnold', categories };
      await add({
        ...wish,
        channel,
        mention: m.role,
        'mention-when': 'all',
        thread: true,
        language: 'server',
      });
      await m.desk.context.store.deliveries.pause(channel, 'Missing Access');
    }
    for (const { id } of await all()) await m.ask(m.mo, 'subscription pause', { id });
    const { message } = await m.desk.discord.command(m.marta, 'subscription list');
    expect(message?.embeds[0]?.description?.match(/en pausa/g)).toHaveLength(8);
    const { choices } = await m.desk.discord.autocomplete(m.marta, 'subscription edit', 'id', { id: '' });
    expect(choices).toHaveLength(9);
    expect(Math.max(...choices.map(({ name }) => name.length))).toBeLessThanOrEqual(100);
  });

  test('ids are suggested with a description, in the member’s language', async () => {
    await add({ club: 'liverpool', categories: 'injury', mode: 'hourly' });
    await add({ club: 'real-madrid' });
    const { id } = await only();
    const { choices } = await m.desk.discord.autocomplete(m.marta, 'subscription remove', 'id', {
      id: 'liverp',
    });
    expect(choices).toEqual([
      { name: '#news · Liverpool · Lesión · Resumen cada hora', value: expect.any(String) },
    ]);
    expect(await m.suggestions(m.mo, 'subscription remove', 'id', id)).toEqual([id]);
  });

  test('paused, nothing comes; resumed, it does', async () => {
    await add({ club: 'liverpool' });
    const { id } = await only();
    expect(await m.ask(m.mo, 'subscription resume', { id })).toContain('It is not paused.');
    expect(await m.ask(m.mo, 'subscription pause', { id })).toContain('Paused: **Liverpool** in');
    expect(await m.ask(m.marta, 'subscription pause', { id })).toContain('Ya está en pausa.');
    expect(await m.ask(m.mo, 'subscription list')).toContain('**paused**');
    const time = at(m.desk, Date.now() + 1000);
    await m.desk.report('s1');
    await time.deliver('s1');
    expect(m.desk.discord.messages(m.desk.channel)).toHaveLength(0);
    expect(await m.ask(m.mo, 'subscription resume', { id })).toContain('gets **Liverpool** again.');
    await m.desk.report('s2');
    await time.deliver('s2');
    expect(m.desk.discord.messages(m.desk.channel)).toHaveLength(1);
    expect((await m.audit(2)).map(({ what }) => what)).toEqual(['subscription.resume', 'subscription.pause']);
  });

  test('resume lifts the pause of a channel that refused us, once we may post there', async () => {
    await add({ club: 'liverpool' });
    const { id, channel } = await only();
    const { deliveries } = m.desk.context.store;
    await deliveries.pause(channel, 'Missing Permissions');
    expect(await m.ask(m.mo, 'subscription list')).toContain('I may not post there');
    m.desk.discord.denyBot(channel, PermissionFlagsBits.SendMessages);
    expect(await m.ask(m.mo, 'subscription resume', { id })).toContain('**Send Messages**');
    expect(await deliveries.paused(channel)).toBe('Missing Permissions');
    m.desk.discord.denyBot(channel, 0n);
    expect(await m.ask(m.mo, 'subscription resume', { id })).toContain('gets **Liverpool** again.');
    expect(await deliveries.paused(channel)).toBeUndefined();
    expect(handedOver).toEqual([channel]);
  });

  test('a channel that was deleted', async () => {
    const lost = m.desk.discord.addChannel(m.desk.guild, { name: 'lost' });
    await add({ club: 'liverpool', channel: lost });
    const { id } = await only();
    await m.ask(m.mo, 'subscription pause', { id });
    m.desk.discord.removeChannel(lost);
    await expect.poll(() => m.ask(m.mo, 'subscription list')).toContain('(a deleted channel) **Liverpool**');
    expect(await m.ask(m.mo, 'subscription resume', { id })).toContain(
      'The channel of this subscription was deleted.',
    );
    expect(await edit({ id, thread: true })).toContain('was deleted');
    expect(await m.ask(m.mo, 'subscription remove', { id })).toContain(
      '(a deleted channel) for **Liverpool**',
    );
    expect(await all()).toEqual([]);
    expect((await m.audit(1))[0]).toMatchObject({ what: 'subscription.remove', target: id, after: null });
    expect(await m.ask(m.mo, 'subscription remove', { id })).toContain('There is no subscription');
  });

  test('/setup adds to the same list, starts what was paused, and keeps settings that were chosen', async () => {
    await m.ask(m.mo, 'settings set', { language: 'es', 'alerts-channel': m.desk.alerts });
    await m.ask(m.mo, 'setup', { club: 'liverpool' });
    const { id } = await only();
    await m.ask(m.mo, 'subscription pause', { id });
    expect(await m.ask(m.mo, 'setup', { club: 'liverpool' })).toContain('from now on');
    expect(await m.ask(m.mo, 'setup', { club: 'liverpool' })).toContain('Nothing changed');
    expect(await only()).toMatchObject({ id, paused: false });
    expect(await m.desk.context.store.settings.of(m.desk.guild)).toMatchObject({
      language: 'es',
      alertsChannel: m.desk.alerts,
    });
  });
});
