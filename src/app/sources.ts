import { readFileSync } from 'node:fs';
import { builtInSources, parseFeedsFile, type FeedSource } from '../catalogue/feed-source.ts';
import type { Catalogue } from '../catalogue/load.ts';
import type { Config } from './config.ts';
import { SetupError } from './errors.ts';

/** The feeds to poll: those of `FEEDS_FILE`, or the built-in ones. Throws a {@link SetupError}, one line per mistake. */
export function loadSources(config: Config, catalogue: Catalogue): Map<string, FeedSource> {
  const { feedsFile } = config;
  const sources = feedsFile === undefined ? builtInSources(catalogue) : fromFile(feedsFile, catalogue);
  return new Map(sources.map((source) => [source.id, source]));
}

function fromFile(path: string, catalogue: Catalogue): FeedSource[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new SetupError(`FEEDS_FILE ${path} cannot be read (${reason}).`, { cause: error });
  }
  const { sources, mistakes } = parseFeedsFile(text, catalogue);
  if (mistakes.length > 0)
    throw new SetupError(mistakes.map((line) => `FEEDS_FILE ${path}: ${line}.`).join('\n'));
  return sources;
}
