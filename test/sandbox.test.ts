import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './support/chromium.ts';

/** `npm run sandbox` as a visitor has it: the built program, its page in Chromium, the real bot behind it. */
let program: ChildProcess;
let browser: Browser;
let page: Page;
let folder = '';
const strangers: string[] = [];
const guard = new URL('./support/loopback-only.mjs', import.meta.url).href;
const WAIT = { timeout: 20_000 };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tl-'));
  browser = await launchChromium(process.env['CHROMIUM_PATH']);
  const file = join(import.meta.dirname, '..', 'dist', 'src', 'cli', 'sandbox.js');
  program = spawn(process.execPath, [file, '--port', '0', '--pace', '1.5'], {
    env: {
      PATH: process.env['PATH'],
      NODE_OPTIONS: `--import ${guard}`,
      LOOPBACK_REPORT: join(folder, 'strangers'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    program.once('exit', () => reject(new Error(`the sandbox has ended: ${said}`)));
    program.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== '127.0.0.1' && protocol !== 'data:') strangers.push(request.url());
  });
  await page.goto(url);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  program?.kill('SIGTERM');
  if (program?.exitCode === null) await once(program, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

async function type(line: string): Promise<void> {
  const box = page.getByTestId('line');
  await box.fill(line);
  await box.press('Escape');
  await box.press('Enter');
}

describe('npm run sandbox', () => {
  test('a post arrives by itself, with an embed', async () => {
    const embed = page.getByTestId('embed').filter({ hasText: 'Bellingham' }).first();
    await embed.waitFor(WAIT);
    expect(await embed.textContent()).toContain('Foot Mercato');
  });

  test('names are suggested by the bot while one types, and /player answers', async () => {
    await page.getByTestId('channel').filter({ hasText: 'chat' }).click();
    const box = page.getByTestId('line');
    await box.pressSequentially('/player name:belling');
    await page.getByTestId('suggestion').getByText('Jude Bellingham (Real Madrid)').waitFor(WAIT);
    await box.fill('');
    await type('/player name:bellingham');
    const card = page.getByTestId('embed').filter({ hasText: 'Facts as of' }).last();
    await card.waitFor(WAIT);
    expect(await card.textContent()).toContain('Real Madrid');
    await page.getByRole('button', { name: /Jobe Bellingham/ }).click();
    await page.getByTestId('embed').filter({ hasText: 'Borussia Dortmund' }).last().waitFor(WAIT);
  });

  test('a moderator sets up a channel, and sees a sample that nobody else does', async () => {
    await type('/setup channel:#chat club:liverpool');
    const reply = page.getByTestId('ephemeral');
    await reply.getByText('will be posted in').waitFor(WAIT);
    expect(await reply.textContent()).toContain('one post per story');
  });

  test('a visitor’s own story arrives', async () => {
    await page.getByText('Publish a story of your own').click();
    const form = page.getByTestId('publish-form');
    await form.getByLabel('Outlet').selectOption('mersey-lantern');
    await form
      .getByLabel('Headline')
      .fill('Liverpool open a new training pitch at Kirkby for the under-nines');
    await form
      .getByLabel('Text')
      .fill(
        'Liverpool have opened a new training pitch for their youngest players at Kirkby, the club said. ' +
          'The pitch took four months to build and has floodlights. Families were invited to the first session.',
      );
    await form.getByRole('button', { name: 'Publish' }).click();
    const post = page.getByTestId('embed').filter({ hasText: 'new training pitch' }).first();
    await post.waitFor(WAIT);
    expect(await post.textContent()).toContain('The Mersey Lantern');
  });

  test('nothing left this machine, and Discord had nothing to complain of', async () => {
    expect(strangers).toEqual([]);
    const report = join(folder, 'strangers');
    expect(existsSync(report) ? readFileSync(report, 'utf8') : '').toBe('');
    expect(await page.getByText(/broken rule/).count()).toBe(0);
  });
});
