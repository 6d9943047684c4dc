import { PermissionFlagsBits, type APIEmbed, type APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, until, type Stage } from './support/stage.ts';
import { shirtEn, shirtEs, talksEn, talksEs, tramsEn, baselineEn } from './fixtures/main-job.ts';

/** The whole way: `npm start` as a process, a real Redis, the real client, the local Discord, outlets on loopback. */
let stage: Stage;
beforeAll(async () => {
  stage = await openStage([
    { id: 'harbour', name: 'Harbour Courier', language: 'en', clubs: ['liverpool'], tier: 2 },
    { id: 'torre', name: 'La Torre Deportiva', language: 'es', clubs: ['real-madrid'], tier: 2 },
  ]);
  stage.feeds.publish('harbour', baselineEn);
  await stage.run('start');
});
afterAll(() => stage.close());

const posts = () => stage.discord.messages(stage.news);
const embedOf = (message: APIMessage | undefined): APIEmbed => message?.embeds[0] ?? {};
const textOf = (message: APIMessage | undefined) => JSON.stringify(message?.embeds ?? []);
const postAbout = (words: RegExp) => posts().filter((message) => words.test(textOf(message)));

describe('the main job', () => {
  test('a baseline stays silent, and /setup answers at once', async () => {
    await until(() => stage.log.some((line) => line['baseline'] === true && line['feed'] === 'harbour'));
    const outcome = await stage.discord.command(stage.moderator, 'setup', {
      channel: stage.news,
      club: 'liverpool',
    });
    expect(outcome.status).toBe('replied');
    expect(outcome.firstAnswerMs).toBeLessThan(3000);
    expect(outcome.message?.flags).toBe(64);
    expect(outcome.message?.content).toContain('Liverpool');
    await stage.polled(3);
    expect(posts()).toEqual([]);
  });

  test('a new story becomes one post without clutter', async () => {
    stage.feeds.publish('harbour', talksEn);
    const post = await stage.discord.waitForMessage(stage.news, (m) => /Bellingham/.test(textOf(m)), 15_000);
    const embed = embedOf(post);
    expect(embed.title).toContain('Bellingham');
    expect(embed.url).toContain('/harbour/');
    expect(embed.url).not.toContain('utm_');
    expect(embed.author?.name).toBe('Harbour Courier');
    expect(embed.color).toBe(0xc8102e);
    expect(embed.description).toContain('Foot Mercato');
    expect(embed.description).not.toMatch(/newsletter|Picture|Read more|cookies/i);
    expect(embed.footer?.text).toMatch(/rumour/i);
    expect(embed.timestamp).toBeDefined();
    expect(textOf(post)).toContain('Jude Bellingham');
    expect(post.content).toBe('');
  });

  test('the second outlet’s report edits the post', async () => {
    stage.feeds.publish('torre', talksEs);
    await until(() => postAbout(/La Torre Deportiva/).length > 0);
    const found = postAbout(/Calafat/);
    expect(found).toHaveLength(1);
    expect(found[0]?.edited_timestamp).not.toBeNull();
    expect(embedOf(found[0]).fields?.find((field) => field.name === 'Also reported by')?.value).toContain(
      'La Torre Deportiva',
    );
  });

  test('another story is another post, and what is not for us is none', async () => {
    stage.feeds.publish('harbour', tramsEn);
    stage.feeds.publish('harbour', shirtEn);
    stage.feeds.publish('torre', shirtEs);
    await until(() => postAbout(/Gravenberch/).length > 0 && postAbout(/La Torre Deportiva/).length === 2);
    await stage.polled(3);
    expect(posts()).toHaveLength(2);
    const shirt = postAbout(/Gravenberch/)[0];
    expect(embedOf(shirt).footer?.text).not.toMatch(/transfer|rumour/i);
  });

  test('/player bellingham shows both, with their clubs and the source', async () => {
    const outcome = await stage.discord.command(stage.fan, 'player', { name: 'bellingham' });
    const embed = embedOf(outcome.message ?? undefined);
    expect(embed.title).toBe('Jude Bellingham');
    expect(embed.footer?.text).toContain('2026-09');
    expect(embed.fields?.find((field) => field.name === 'Club')?.value).toBe('Real Madrid');
    expect(embed.description).toMatch(/Calafat|father/);
    expect(embed.description).toMatch(/shirt/);
    expect(embed.description).toContain('Real Madrid');
    expect(embed.description).toContain('according to Foot Mercato');
    expect(JSON.stringify(outcome.message?.components)).toContain('Jobe Bellingham');
  });

  test('the buttons work: all reports, and the namesake', async () => {
    const post = postAbout(/Calafat/)[0];
    const more = await stage.discord.component(
      { ...stage.fan, channelId: stage.news },
      post?.id ?? '',
      JSON.stringify(post?.components).match(/more:\w+/)?.[0] ?? '',
    );
    expect(more.message?.flags).toBe(64);
    expect(textOf(more.message ?? undefined)).toContain('La Torre Deportiva');
    const card = await stage.discord.command(stage.fan, 'player', { name: 'bellingham' });
    const other = await stage.discord.component(stage.fan, card.message?.id ?? '', 'player:jobe-bellingham');
    expect(embedOf(other.message ?? undefined).title).toBe('Jobe Bellingham');
  });

  test('/news lists, in Spanish too, and pages with buttons', async () => {
    const outcome = await stage.discord.command({ ...stage.fan, locale: 'es-ES' }, 'news', {
      club: 'real-madrid',
    });
    const embed = embedOf(outcome.message ?? undefined);
    expect(embed.title).toBe('Últimas noticias: Real Madrid');
    expect(embed.description).toMatch(/Gravenberch|camiseta/);
  });

  test('names are suggested while one types', async () => {
    const outcome = await stage.discord.autocomplete(stage.fan, 'player', 'name', { name: 'belling' });
    expect(outcome.choices.map((choice) => choice.value)).toContain('jude-bellingham');
    const club = await stage.discord.autocomplete(stage.moderator, 'setup', 'club', { club: 'liv' });
    expect(club.choices[0]).toEqual({ name: 'Liverpool', value: 'liverpool' });
  });

  test('/help lists moderators’ commands to moderators only', async () => {
    const fan = await stage.discord.command(stage.fan, 'help');
    expect(textOf(fan.message ?? undefined)).toContain('/player');
    expect(textOf(fan.message ?? undefined)).not.toContain('/setup');
    const moderator = await stage.discord.command(stage.moderator, 'help');
    expect(textOf(moderator.message ?? undefined)).toContain('/setup');
  });

  test('a player nobody knows: one sentence with near names, for the one who asked', async () => {
    const outcome = await stage.discord.command(stage.fan, 'player', { name: 'belingam' });
    expect(outcome.message?.flags).toBe(64);
    expect(outcome.message?.content).toMatch(/Did you mean .*Jude Bellingham/);
    const nobody = await stage.discord.command(stage.fan, 'player', { name: 'qqqqxxxx' });
    expect(nobody.message?.content).toBe('I know nobody called “qqqqxxxx”.');
  });

  test('/setup for a channel that we may not write to names what is missing, in the member’s language', async () => {
    const closed = stage.discord.addChannel(stage.guild, { name: 'closed' });
    stage.discord.denyBot(closed, PermissionFlagsBits.SendMessages | PermissionFlagsBits.EmbedLinks);
    const asked = { channel: closed, club: 'liverpool' };
    const outcome = await stage.discord.command(stage.moderator, 'setup', asked);
    expect(outcome.message?.content).toContain('**Send Messages**, **Embed Links**');
    expect(outcome.message?.flags).toBe(64);
    const spanish = await stage.discord.command({ ...stage.moderator, locale: 'es-ES' }, 'setup', asked);
    expect(spanish.message?.content).toContain('**Enviar mensajes**');
  });

  test('nothing pinged, and Discord had nothing to complain of', () => {
    for (const message of posts()) {
      expect(message.mentions).toEqual([]);
      expect(message.mention_everyone).toBe(false);
      expect(message.mention_roles).toEqual([]);
    }
    expect(stage.discord.violations).toEqual([]);
  });
});
