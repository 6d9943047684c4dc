import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OptionValues } from '../../../src/sandbox/discord/types.ts';
import { at } from '../../support/deliver.ts';
import { openModeratorsDesk, titleOf, type ModeratorsDesk } from '../../support/moderators.ts';

let m: ModeratorsDesk;
beforeAll(async () => {
  m = await openModeratorsDesk();
});
afterEach(async () => {
  for (const mute of await muted()) await m.ask(m.mo, 'filter unmute', { [mute.kind]: mute.value });
});
afterAll(() => m.close());

const muted = () => m.desk.context.store.settings.mutes(m.desk.guild);
const mute = (options: OptionValues, actor = m.mo) => m.ask(actor, 'filter mute', options);
const unmute = (options: OptionValues, actor = m.mo) => m.ask(actor, 'filter unmute', options);

describe('/filter', () => {
  test('each kind is muted by what people type, listed, audited and unmuted', async () => {
    expect(await mute({ word: '  Transfer   Bomb ' })).toContain('Muted: the word “Transfer Bomb”.');
    expect(await mute({ player: 'salah' })).toContain('the player Mohamed Salah');
    expect(await mute({ outlet: 'marca' })).toContain('the outlet Marca');
    expect(await mute({ category: 'lesion' }, m.marta)).toContain('Silenciado: el tipo «Lesión».');
    expect((await muted()).map(({ kind, value }) => `${kind} ${value}`).toSorted()).toEqual([
      'category injury',
      'outlet Marca',
      'player mohamed-salah',
      'word Transfer Bomb',
    ]);
    const list = await m.ask(m.mo, 'filter list');
    expect(list).toContain('• the word “Transfer Bomb” · <@');
    expect(list).toContain('• the kind “Injury”');
    expect(await unmute({ category: 'Injury' })).toContain('Not muted any more: the kind “Injury”.');
    expect(await unmute({ word: 'transfer bomb' }, m.marta)).toContain('Ya no está silenciado');
    expect((await m.audit(5)).map(({ what, target }) => `${what} ${target}`)).toEqual([
      'filter.unmute word Transfer Bomb',
      'filter.unmute category injury',
      'filter.mute category injury',
      'filter.mute outlet Marca',
      'filter.mute player mohamed-salah',
    ]);
    expect((await m.audit(1))[0]?.before).toMatchObject({ kind: 'word', by: m.mo.userId });
  });

  test('nothing muted, muted already, not muted', async () => {
    expect(await m.ask(m.mo, 'filter list')).toContain('Nothing is muted.');
    await mute({ word: 'Kop' });
    expect(await mute({ word: 'KÓP' })).toContain('It is muted already: the word “Kop”. Nothing changed.');
    expect(await muted()).toHaveLength(1);
    expect(await unmute({ word: 'anfield' })).toContain('This is not muted: the word “anfield”.');
  });

  const LONG = 'x'.repeat(5000);
  const wrong: [OptionValues, RegExp][] = [
    [{}, /^Choose exactly one of `word`, `player`, `outlet` and `category`\.$/],
    [{ word: 'a', player: 'salah' }, /^Choose exactly one/],
    [
      { word: 'x'.repeat(61) },
      /^A word to mute has at most 60 characters and at least one letter or digit\.$/,
    ],
    [{ word: LONG }, /^A word to mute has at most 60/],
    [{ word: '*** ||' }, /^A word to mute has/],
    [{ word: '\u202E\u200B' }, /^A word to mute has/],
    [{ player: 'nobody at all' }, /^I know nobody called “nobody at all”\./],
    [{ player: LONG }, /^I know nobody called “x{59}…”\.$/],
    [{ outlet: LONG }, /^I do not know an outlet called “x{59}…”\./],
    [{ outlet: '@here **bold**' }, /“@here \\\*\\\*bold\\\*\\\*”/],
    [{ category: 'other_sport' }, /^There is no kind of news called/],
  ];
  test.each(wrong.map(([options, sentence]) => [titleOf(options), options, sentence] as const))(
    'one clear sentence, and nothing muted: %s',
    async (_, options, sentence) => {
      const outcome = await m.desk.discord.command(m.mo, 'filter mute', options);
      expect(outcome.message?.content).toMatch(sentence);
      expect(outcome.message?.content).not.toContain('\n');
      expect(await muted()).toEqual([]);
    },
  );

  test('a word with formatting, mentions and signs from right to left is shown letter by letter', async () => {
    const { message } = await m.desk.discord.command(m.mo, 'filter mute', {
      word: '@everyone ||[x](http://e.example)||\u202E <@&1>',
    });
    expect(message?.content).toContain('“@everyone \\|\\|\\[x\\](http://e.example)\\|\\| \\<@&1>”');
    expect(message?.mention_everyone).toBe(false);
    expect(message?.mention_roles).toEqual([]);
    expect(await m.ask(m.mo, 'filter list')).not.toContain('\u202E');
  });

  test('two hundred and no more; the list has pages', async () => {
    const { settings } = m.desk.context.store;
    for (let number = 0; number < 200; number += 1)
      await settings.mute(m.desk.guild, {
        kind: 'word',
        value: `w${number}*`.repeat(8),
        by: '1',
        at: number,
      });
    expect(await mute({ word: 'one more' })).toContain('A server can mute 200 things, and this one does.');
    expect(await muted()).toHaveLength(200);
    const { message } = await m.desk.discord.command(m.mo, 'filter list');
    expect(message?.embeds[0]?.footer?.text).toBe('Page 1 of 10');
    const last = await m.desk.discord.component(m.mo, message?.id ?? '', 'filters:1');
    expect(last.message?.embeds[0]?.footer?.text).toBe('Page 2 of 10');
    for (const each of await muted())
      await settings.unmute(m.desk.guild, each, {
        id: '1',
        at: each.at,
        by: '1',
        what: 'filter.unmute',
        target: each.value,
        before: each,
        after: null,
      });
  });

  test('suggestions: what can be muted, and what is', async () => {
    expect((await m.suggestions(m.mo, 'filter mute', 'outlet', 'marc'))[0]).toBe('marca');
    expect(await m.suggestions(m.mo, 'filter mute', 'category', 'rumo')).toEqual([]);
    expect(await m.suggestions(m.mo, 'filter mute', 'category', 'other')).toEqual(['other']);
    await mute({ player: 'salah' });
    await mute({ word: 'Kop' });
    expect(await m.suggestions(m.mo, 'filter unmute', 'player', 'sal')).toEqual(['mohamed-salah']);
    expect(await m.suggestions(m.mo, 'filter unmute', 'word', '')).toEqual(['Kop']);
    expect(await m.suggestions(m.mo, 'filter unmute', 'outlet', '')).toEqual([]);
  });

  test('it takes effect', async () => {
    await m.desk.subscribe({ createdAt: 0 });
    await mute({ word: 'RAIN' });
    const time = at(m.desk, Date.now() + 1000);
    await m.desk.report('wet');
    await time.deliver('wet');
    expect(m.desk.discord.messages(m.desk.channel)).toHaveLength(0);
    await unmute({ word: 'rain' });
    await m.desk.report('wetter');
    await time.deliver('wetter');
    expect(m.desk.discord.messages(m.desk.channel)).toHaveLength(1);
  });
});
