import { DiscordAPIError, type RequestMethod } from 'discord.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setStage, type Stage } from './bot.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => {
  stage.discord.violations.splice(0);
  stage.channelId = stage.discord.addChannel(stage.guildId, { name: 'strict' });
});
afterAll(() => stage.stop());

async function send(method: `${RequestMethod}`, path: string, body?: unknown, token = stage.discord.token) {
  const response = await fetch(`${stage.discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

/** Sends a message that Discord refuses; gives the paths of what was wrong. */
async function wrongIn(message: unknown): Promise<string[]> {
  const { status, body } = await send('POST', `/channels/${stage.channelId}/messages`, message);
  expect(status).toBe(400);
  expect(stage.discord.violations.splice(0)).toHaveLength(1);
  if (body.code !== 50_035) return [String(body.code)];
  const paths = (node: object, at: string): string[] =>
    Object.entries(node).flatMap(([key, value]) =>
      key === '_errors' ? [`${at} ${value[0].code}`] : paths(value, at === '' ? key : `${at}.${key}`),
    );
  return paths(body.errors, '');
}

/** The same thing several times. */
function times<T>(count: number, thing: T): T[] {
  return Array.from({ length: count }, () => thing);
}

const link = { type: 2, style: 5, label: 'Read', url: 'https://example.org' };
const row = (...components: unknown[]) => ({ components: [{ type: 1, components }], content: 'x' });

test.each([
  ['a misspelled field', { contnet: 'x' }, ['contnet UNKNOWN_FIELD']],
  ['nothing at all', {}, ['50006']],
  ['only blanks', { content: '  \n ' }, ['50006']],
  ['2001 characters', { content: 'x'.repeat(2001) }, ['content BASE_TYPE_MAX_LENGTH']],
  ['a misspelled embed field', { embeds: [{ titel: 'x' }] }, ['embeds.0.titel UNKNOWN_FIELD']],
  ['a long title', { embeds: [{ title: 'x'.repeat(257) }] }, ['embeds.0.title BASE_TYPE_MAX_LENGTH']],
  [
    'more than 6000 characters in embeds',
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    ['embeds MAX_EMBED_SIZE_EXCEEDED'],
  ],
  ['an empty embed', { embeds: [{}] }, ['embeds.0.description BASE_TYPE_REQUIRED']],
  [
    'a field without a value',
    { embeds: [{ fields: [{ name: 'a', value: '' }] }] },
    ['embeds.0.fields.0.value BASE_TYPE_REQUIRED'],
  ],
  [
    '26 fields',
    { embeds: [{ fields: times(26, { name: 'a', value: 'b' }) }] },
    ['embeds.0.fields BASE_TYPE_MAX_LENGTH'],
  ],
  ['a bad link', { embeds: [{ title: 'x', url: 'javascript:x' }] }, ['embeds.0.url URL_TYPE_INVALID_URL']],
  [
    'a picture that was not sent',
    { embeds: [{ image: { url: 'attachment://no.png' } }] },
    ['embeds.0.image.url ATTACHMENT_NOT_FOUND'],
  ],
  [
    'a colour beyond white',
    { embeds: [{ title: 'x', color: 0x1000000 }] },
    ['embeds.0.color BASE_TYPE_BAD_TYPE'],
  ],
  ['eleven embeds', { embeds: times(11, { title: 'x' }) }, ['embeds BASE_TYPE_MAX_LENGTH']],
  ['a long nonce', { content: 'x', nonce: 'n'.repeat(26) }, ['nonce BASE_TYPE_MAX_LENGTH']],
  [
    'a button without id and url',
    row({ type: 2, style: 1, label: 'x' }),
    ['components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED'],
  ],
  [
    'a button with both',
    row({ ...link, custom_id: 'x' }),
    ['components.0.components.0 BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'],
  ],
  ['six buttons in a row', row(...times(6, link)), ['components.0.components BASE_TYPE_MAX_LENGTH']],
  [
    'the same custom id twice',
    row({ type: 2, style: 1, label: 'a', custom_id: 'x' }, { type: 2, style: 1, label: 'b', custom_id: 'x' }),
    ['components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
  ],
  [
    'a long custom id',
    row({ type: 2, style: 1, label: 'a', custom_id: 'x'.repeat(101) }),
    ['components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'six rows',
    { content: 'x', components: times(6, { type: 1, components: [link] }) },
    ['components BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'text display without its flag',
    { components: [{ type: 10, content: 'x' }] },
    ['components.0.type COMPONENT_NEEDS_V2'],
  ],
  [
    'mentions parsed and listed',
    { content: 'x', allowed_mentions: { parse: ['roles'], roles: ['123456789012345678'] } },
    ['allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
  ],
])('a message with %s is refused', async (_, message, problems) => {
  expect(await wrongIn(message)).toEqual(problems);
});

test('components of version 2 are taken with their flag', async () => {
  const body = { flags: 1 << 15, components: [{ type: 17, components: [{ type: 10, content: 'x' }] }] };
  const { status } = await send('POST', `/channels/${stage.channelId}/messages`, body);
  expect(status).toBe(200);
});

test('unknown routes, wrong tokens and broken JSON', async () => {
  expect(await send('GET', '/nowhere')).toEqual({
    status: 404,
    body: { message: '404: Not Found', code: 0 },
  });
  expect((await send('GET', '/users/@me', undefined, 'wrong')).status).toBe(401);
  const broken = await send('POST', `/channels/${stage.channelId}/messages`, '{');
  expect(broken).toMatchObject({ status: 400, body: { code: 50_109 } });
  expect(stage.discord.violations.map(({ path }) => path)).toEqual([
    '/nowhere',
    '/users/@me',
    `/channels/${stage.channelId}/messages`,
  ]);
});

const option = { type: 3, name: 'club', description: 'Club' };
const choice = { name: 'a', value: 'a' };

test.each([
  ['a capital in its name', { name: 'News', description: 'x' }, '0.name'],
  ['a blank in its name', { name: 'the news', description: 'x' }, '0.name'],
  ['no description', { name: 'news' }, '0.description'],
  ['a long description', { name: 'news', description: 'x'.repeat(101) }, '0.description'],
  ['an option twice', { name: 'news', description: 'x', options: [option, option] }, '0.options.1.name'],
  [
    'a required option last',
    { name: 'news', description: 'x', options: [option, { ...option, name: 'b', required: true }] },
    '0.options.1',
  ],
  [
    '26 choices',
    { name: 'news', description: 'x', options: [{ ...option, choices: times(26, choice) }] },
    '0.options.0.choices',
  ],
  [
    'choices and autocomplete',
    { name: 'news', description: 'x', options: [{ ...option, choices: [choice], autocomplete: true }] },
    '0.options.0',
  ],
  [
    'sub-commands beside options',
    { name: 'news', description: 'x', options: [option, { type: 1, name: 'b', description: 'x' }] },
    '0.options',
  ],
  [
    'a language that Discord lacks',
    { name: 'news', description: 'x', name_localizations: { es: 'noticias' } },
    '0.name_localizations.es',
  ],
])('a command with %s is refused', async (_, command, path) => {
  const put = stage.client.application.commands;
  const error: unknown = await stage.client.rest
    .put(`/applications/${put.client.application?.id}/commands`, { body: [command] })
    .catch((reason: unknown) => reason);
  if (!(error instanceof DiscordAPIError)) throw new Error('it was taken');
  expect(error.code).toBe(50_035);
  const tree = path
    .split('.')
    .reduce<unknown>((node, key) => Reflect.get(Object(node), key), Reflect.get(error.rawError, 'errors'));
  expect(tree).toHaveProperty('_errors');
});
