import type { Client } from 'discord.js';
import type { Browser, Page } from 'playwright-core';
import { startLocalDiscord } from '../../../src/sandbox/discord/local-discord.ts';
import type { LocalDiscord } from '../../../src/sandbox/discord/types.ts';
import { startOutlets, type SampleOutlets } from '../../../src/sandbox/outlets/outlets.ts';
import { startPage } from '../../../src/sandbox/page/server.ts';
import { launchChromium } from '../../support/chromium.ts';
import { startTinyBot } from './tiny-bot.ts';

/** How long a test waits for what the page will show; the machine may be busy. */
export const SOON = { timeout: 10_000 };

/** Everything that a test of the page works with. */
export interface Stage {
  discord: LocalDiscord;
  outlets: SampleOutlets;
  bot: Client<true>;
  url: string;
  guildId: string;
  news: string;
  general: string;
  moderator: string;
  /** A picture on this machine. */
  picture: string;
  /** A page in a fresh profile, once it shows the bot. */
  visit(viewport?: { width: number; height: number }): Promise<Page>;
  /** Throws when a page so far has thrown an error, or asked anything of another machine. */
  checkPages(): void;
  close(): Promise<void>;
}

function watchPage(page: Page, strangers: string[], faults: string[]): void {
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== '127.0.0.1' && protocol !== 'data:') strangers.push(request.url());
  });
}

/** Opens a local Discord with a small bot, the outlets, the page, and Chromium. */
export async function openStage(): Promise<Stage> {
  const browser: Browser = await launchChromium(process.env['CHROMIUM_PATH']);
  const discord = await startLocalDiscord();
  const outlets = await startOutlets({ events: [] });
  const { guildId } = discord.addGuild({ name: 'Anfield Road Regulars' });
  const news = discord.addChannel(guildId, { name: 'liverpool-news' });
  const general = discord.addChannel(guildId, { name: 'general' });
  const moderator = discord.addMember(guildId, { name: 'Robin', permissions: 1n << 5n });
  discord.addMember(guildId, { name: 'Sam' });
  const shown = await startPage({ discord, outlets, member: { guildId, userId: moderator } });
  const { url } = shown;
  const picture = `${url}mark.svg`;
  const bot = await startTinyBot(discord, picture);
  const strangers: string[] = [];
  const faults: string[] = [];
  return {
    discord,
    outlets,
    bot,
    url,
    guildId,
    news,
    general,
    moderator,
    picture,
    async visit(viewport = { width: 1280, height: 800 }) {
      const context = await browser.newContext({ viewport, locale: 'en-US' });
      const page = await context.newPage();
      page.setDefaultTimeout(12_000);
      watchPage(page, strangers, faults);
      await page.goto(url);
      await page.locator('[data-state=online]').waitFor({ state: 'attached' });
      await page.getByTestId('channel-title').filter({ hasText: 'liverpool-news' }).waitFor();
      return page;
    },
    checkPages() {
      const wrong = [...faults, ...strangers];
      if (wrong.length > 0) throw new Error(`On the page: ${wrong.join('; ')}`);
    },
    async close() {
      await browser.close();
      await bot.destroy();
      await shown.close();
      await outlets.close();
      await discord.close();
    },
  };
}

/** Sends a message of the bot's into a channel. */
export async function post(
  stage: Stage,
  channelId: string,
  message: Parameters<
    Extract<Awaited<ReturnType<Client['channels']['fetch']>>, { send: unknown }>['send']
  >[0],
): Promise<void> {
  const channel = await stage.bot.channels.fetch(channelId);
  if (!channel?.isSendable()) throw new Error(`The bot cannot write in ${channelId}.`);
  await channel.send(message);
}

/** Types a line as a visitor does, key by key, and sends it. */
export async function typeLine(page: Page, line: string): Promise<void> {
  const box = page.getByTestId('line');
  await box.click();
  await box.pressSequentially(line);
  await box.press('Enter');
}
