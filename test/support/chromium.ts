import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where systems put Chromium, in the order in which we look. */
const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** No sandbox (containers), no graphics card, nothing that Chromium does on a network by itself, no name but loopback. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Starts Chromium without a window, with a profile of its own that is deleted when it closes. `executable` (what
 * `CHROMIUM_PATH` says) goes before the usual places. A missing browser is an error that names the remedy; tests
 * must fail with it, not skip.
 */
export async function launchChromium(executable?: string): Promise<Browser> {
  const path = executable ?? CANDIDATES.find((candidate) => existsSync(candidate));
  if (path === undefined || !existsSync(path)) {
    const looked = executable ?? CANDIDATES.join(', ');
    throw new Error(
      `These tests need Chromium, which is not at ${looked}: run "npm run setup -- --browser" to install it.`,
    );
  }
  return chromium.launch({ executablePath: path, args: ARGUMENTS });
}
