import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStage, SOON, type Stage } from './stage.ts';

describe('the page around the messages', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  afterEach(() => stage.checkPages());

  it('publishes a visitor’s story', async () => {
    const page = await stage.visit();
    await page.getByRole('button', { name: 'Write a story' }).click();
    const form = page.getByTestId('publish-form');
    await form.getByLabel('Outlet').selectOption('halfway-dispatch');
    await form.getByLabel('Headline').fill('Liverpool win the <b>cup</b>');
    await form.getByLabel('Text').fill('They won it on Saturday.');
    await form.getByRole('button', { name: 'Publish' }).click();
    const outlet = page.getByTestId('outlet').filter({ hasText: 'Halfway Dispatch' });
    await outlet.getByRole('link', { name: 'Liverpool win the <b>cup</b>' }).waitFor();
    expect(stage.outlets.published().map(({ title }) => title)).toEqual(['Liverpool win the <b>cup</b>']);
    await page.context().close();
  });

  it('shows a story that an outlet publishes by itself', async () => {
    const page = await stage.visit();
    stage.outlets.publish({ outletId: 'banderin', title: 'Sin prisa', text: 'Texto.' });
    const link = page.getByTestId('outlet').getByRole('link', { name: 'Sin prisa' });
    await expect.poll(() => link.count(), SOON).toBe(1);
    await page.context().close();
  });

  it('leads a newcomer through three steps', async () => {
    const page = await stage.visit();
    await page.getByTestId('try').getByText('/player name:bellingham').click();
    expect(await page.getByTestId('line').inputValue()).toBe('/player name:bellingham');
    await page.keyboard.press('Enter');
    await page.locator('.step.done').getByText('Ask about a player').waitFor();
    await page.getByRole('button', { name: 'Hide' }).click();
    expect(await page.getByTestId('tour').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'What to try' }).click();
    expect(await page.getByTestId('tour').isVisible()).toBe(true);
    await page.context().close();
  });

  it('tells when the gateway is lost and found, and counts broken rules', async () => {
    const page = await stage.visit();
    stage.discord.dropGateway();
    await page.locator('[data-state=offline]').waitFor();
    await page.locator('[data-state=online]').waitFor();
    const bad = await fetch(`${stage.discord.apiUrl}/v10/channels/${stage.news}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${stage.discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'x'.repeat(2_001) }),
    });
    expect(bad.status).toBe(400);
    await page.getByTestId('rules').getByText('1 broken rule').click();
    expect(await page.getByTestId('violations').locator('li').count()).toBe(1);
    await page.context().close();
  });

  it('works on a narrow screen', async () => {
    const page = await stage.visit({ width: 390, height: 844 });
    expect(await page.getByTestId('channel').first().isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show servers and channels' }).click();
    await page.getByTestId('channel').getByText('general').click();
    await page.getByTestId('channel-title').getByText('general').waitFor();
    await page.getByTestId('toggle-outlets').click();
    await page.getByTestId('outlets').getByText('Publish a story of your own').waitFor();
    await page.getByTestId('outlets').getByRole('button', { name: 'Close' }).click();
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBe(390);
    await page.context().close();
  });
});
