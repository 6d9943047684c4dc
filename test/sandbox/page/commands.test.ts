import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStage, typeLine, SOON, type Stage } from './stage.ts';

describe('commands on the page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  afterEach(() => stage.checkPages());

  it('leads from / through autocomplete to an answer, with the keyboard alone', async () => {
    const page = await stage.visit();
    const box = page.getByTestId('line');
    await page.keyboard.press('/');
    const rows = page.getByTestId('suggestion');
    await rows.getByText('/list clubs').waitFor();
    await box.pressSequentially('pla');
    await box.press('Enter');
    await expect.poll(() => box.inputValue(), SOON).toBe('/player name:');
    await box.pressSequentially('jobe');
    await rows.getByText('Jobe Bellingham').waitFor();
    await box.press('ArrowDown');
    await box.press('Enter');
    expect((await box.inputValue()).trim()).toBe('/player name:Jobe Bellingham · Dortmund');
    await box.press('Enter');
    const message = page.getByTestId('message').last();
    await message.getByRole('link', { name: 'Jobe Bellingham · Dortmund' }).waitFor();
    expect(await message.locator('.origin').textContent()).toContain('Robin used /player');
    expect(await message.locator('.edited').count()).toBe(0);
    expect(stage.discord.violations).toEqual([]);
    await page.context().close();
  });

  it('takes a typed line, and shows a private answer that one can dismiss', async () => {
    const page = await stage.visit();
    await typeLine(page, '/setup channel:#general club:liverpool');
    const reply = page.getByTestId('ephemeral');
    await reply.getByText('Liverpool stories go to #general (liverpool).').waitFor();
    await reply.getByText('Only you can see this').waitFor();
    await reply.locator('.origin').filter({ hasText: 'Robin used /setup' }).waitFor();
    await page.getByTestId('who').selectOption({ label: 'Sam · member' });
    await reply.waitFor({ state: 'detached' });
    await page.getByTestId('who').selectOption({ label: 'Robin · moderator' });
    await reply.getByTestId('dismiss').click();
    await expect.poll(() => reply.count(), SOON).toBe(0);
    await page.context().close();
  });

  it('clicks buttons, and says so when nothing comes of it', async () => {
    const page = await stage.visit();
    await typeLine(page, '/player name:bellingham');
    const message = page.getByTestId('message').last();
    await message.getByRole('button', { name: 'Mute' }).click();
    await page.getByTestId('ephemeral').getByText('Muted, just for you.').waitFor();
    await message.getByRole('button', { name: 'Nothing' }).click();
    await message.getByText('This interaction failed').waitFor();
    await message.getByRole('button', { name: 'More' }).click();
    await message.getByRole('button', { name: 'Back' }).waitFor();
    expect(await message.locator('strong').first().textContent()).toBe('more');
    await page.context().close();
  });

  it('chooses from a select', async () => {
    const page = await stage.visit();
    await typeLine(page, '/player name:bellingham');
    await page.getByTestId('message').last().getByTestId('select').click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const reply = page.getByTestId('ephemeral').locator('.content');
    await expect.poll(() => reply.allTextContents(), SOON).toEqual(['You chose jobe-bellingham']);
    await page.context().close();
  });

  it('fills in a form', async () => {
    const page = await stage.visit();
    await typeLine(page, '/feedback');
    const form = page.getByTestId('modal');
    await form.getByRole('heading', { name: 'Feedback' }).waitFor();
    await form.getByLabel('Your words').fill('Well played');
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Heard: Well played').waitFor();
    await expect.poll(() => form.count(), SOON).toBe(0);
    await page.context().close();
  });

  it('sends a file', async () => {
    const page = await stage.visit();
    const box = page.getByTestId('line');
    await box.fill('/import file:');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), box.press('Enter')]);
    await chooser.setFiles({
      name: 'my settings.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await expect.poll(() => box.inputValue(), SOON).toBe('/import file:my_settings.json ');
    await box.press('Enter');
    const content = page.getByTestId('message').last().locator('.content');
    await expect.poll(() => content.textContent(), SOON).toBe('my_settings.json says {}');
    await page.context().close();
  });

  it('says that the bot is thinking, then that it did not respond', async () => {
    const page = await stage.visit();
    await typeLine(page, '/silent');
    await page.getByTestId('thinking').waitFor();
    const notice = page.getByTestId('no-answer').locator('.failure');
    await expect.poll(() => notice.textContent(), SOON).toBe('The application did not respond');
    await page.context().close();
  });

  it('says what is wrong with a line before it goes out', async () => {
    const page = await stage.visit();
    const problem = page.getByTestId('composer-problem');
    await typeLine(page, '/player');
    await problem.getByText('Please fill in “name”.').waitFor();
    expect(await page.getByTestId('line').inputValue()).toBe('/player name:');
    await page.getByTestId('line').fill('');
    await typeLine(page, '/setup channel:#nowhere ');
    await problem.getByText('There is no “#nowhere” for “channel”.').waitFor();
    await page.getByTestId('line').fill('');
    await typeLine(page, 'hello');
    await problem.getByText('Start with /').waitFor();
    await page.getByTestId('line').fill('');
    await page.getByTestId('who').selectOption({ label: 'Sam · member' });
    await typeLine(page, '/setup club:liverpool');
    await problem.getByText('Only moderators may use /setup').waitFor();
    await page.context().close();
  });

  it('speaks the visitor’s language, and the bot’s commands with it', async () => {
    const page = await stage.visit();
    await page.getByTestId('language').selectOption('es-ES');
    await page.getByTestId('line').fill('/');
    await page.getByTestId('suggestion').getByText('/jugador').waitFor();
    await page.getByTestId('tour').getByText('Configúralo').waitFor();
    await page.getByTestId('line').fill('');
    await typeLine(page, '/jugador name:virgil-van-dijk');
    const title = page.getByTestId('message').last().locator('.embed-title');
    await expect.poll(() => title.textContent(), SOON).toBe('Virgil van Dijk · Liverpool');
    await page.context().close();
  });
});
