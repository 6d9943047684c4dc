import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStage, post, SOON, type Stage } from './stage.ts';
import { playerCard } from './tiny-bot.ts';

describe('messages on the page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  afterEach(() => stage.checkPages());

  it('shows an embed as it comes, with its colour, fields, picture and hidden spoiler', async () => {
    const page = await stage.visit();
    await post(stage, stage.news, { embeds: [playerCard('Jude Bellingham', stage.picture)] });
    const embed = page.getByTestId('embed').last();
    await embed.getByRole('link', { name: 'Jude Bellingham' }).waitFor();
    expect(await embed.evaluate((node) => node.style.getPropertyValue('--bar'))).toBe('#c8102e');
    expect(await embed.locator('.embed-field').count()).toBe(4);
    expect(await embed.locator('img.embed-image').getAttribute('src')).toBe(stage.picture);
    const secret = embed.getByText('secret');
    expect(await secret.isVisible()).toBe(false);
    await embed.getByTestId('spoiler').click();
    expect(await secret.isVisible()).toBe(true);
    await page.context().close();
  });

  it('shows hostile text as text', async () => {
    const page = await stage.visit();
    const hostile =
      '<img src=x onerror="document.title=1"><script>document.title=1</script> \u202Egnp.exe مرحبا';
    await post(stage, stage.news, { content: hostile, embeds: [{ title: hostile, description: hostile }] });
    const message = page.getByTestId('message').last();
    await message.locator('.content').getByText('<script>document.title=1</script>').waitFor();
    expect(await message.locator('img, script').count()).toBe(0);
    expect(await message.locator('.content').textContent()).toBe(hostile);
    expect(await page.title()).toBe('Touchline sandbox');
    await page.context().close();
  });

  it('follows no link but http and https', async () => {
    const page = await stage.visit();
    await post(
      stage,
      stage.news,
      '[one](javascript:alert(1)) [two](data:text/html,x) [three](https://example.com/a)',
    );
    const message = page.getByTestId('message').last();
    await message.getByRole('link', { name: 'three' }).waitFor();
    expect(await message.getByRole('link').count()).toBe(1);
    await page.context().close();
  });

  it('names a picture of another machine instead of loading it', async () => {
    const page = await stage.visit();
    const strangers: string[] = [];
    await page.route(
      ({ hostname }) => hostname !== '127.0.0.1',
      (route) => {
        strangers.push(route.request().url());
        return route.abort();
      },
    );
    await post(stage, stage.news, {
      embeds: [{ title: 'Away', image: { url: 'https://cdn.example.com/a.jpg' } }],
    });
    const embed = page.getByTestId('embed').filter({ hasText: 'Away' });
    await embed.getByText('Picture from cdn.example.com').waitFor();
    expect(await embed.locator('img').count()).toBe(0);
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  it('draws the marks of Discord', async () => {
    const page = await stage.visit();
    await post(
      stage,
      stage.news,
      `**bold** *lean* snake_case_name \\*plain\\* <#${stage.general}> <t:0:D>\n- a\n- b\n1. c\n> quoted\n\`\`\`js\n<b>\n\`\`\``,
    );
    const message = page.getByTestId('message').last();
    await message.locator('strong', { hasText: 'bold' }).waitFor();
    expect(await message.locator('em').allTextContents()).toEqual(['lean']);
    expect(await message.locator('.line').first().textContent()).toContain(
      'snake_case_name *plain* #general January 1, 1970',
    );
    expect(await message.locator('ul > li').allTextContents()).toEqual(['a', 'b']);
    expect(await message.locator('ol > li').allTextContents()).toEqual(['c']);
    expect(await message.locator('blockquote').textContent()).toBe('quoted');
    expect(await message.locator('pre').textContent()).toBe('<b>');
    await message.getByRole('button', { name: '#general' }).click();
    await page.getByTestId('channel-title').getByText('general').waitFor();
    await page.context().close();
  });

  it('marks edits, forgets deleted messages, and marks other channels unread', async () => {
    const page = await stage.visit();
    const channel = await stage.bot.channels.fetch(stage.general);
    if (!channel?.isSendable()) throw new Error('no channel');
    const message = await channel.send('First words');
    const item = page.getByRole('listitem').filter({ has: page.getByTestId('channel').getByText('general') });
    await item.getByText('unread').waitFor({ state: 'attached' });
    await page.getByTestId('channel').getByText('general').click();
    await page.getByTestId('new-divider').waitFor();
    await message.edit('Second words');
    await page.getByText('Second words').getByText('(edited)').waitFor();
    await message.delete();
    await expect.poll(() => page.getByText('Second words').count(), SOON).toBe(0);
    await page.context().close();
  });

  it('shows direct messages, unread at first', async () => {
    const page = await stage.visit();
    const user = await stage.bot.users.fetch(stage.moderator);
    await user.send('You follow **Jude Bellingham**');
    const servers = page.getByTestId('servers').getByRole('listitem');
    await servers.first().getByText('unread').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Direct messages' }).click();
    const content = page.getByTestId('message').last().locator('.content');
    await expect.poll(() => content.textContent(), SOON).toBe('You follow Jude Bellingham');
    await page.context().close();
  });
});
