/** Shows how the product reads something: `npm run -s inspect -- feed|articles|mentions|summaries|stories …`. */
import { SetupError } from '../app/errors.ts';
import { program } from './program.ts';

/** What an inspection reads and where it answers. */
interface Terminal {
  stdin: NodeJS.ReadableStream;
  write(line: string): void;
}

/** Each loads its part only when it is asked for: a feed needs no catalogue. */
const inspections: Record<string, () => Promise<(args: string[], io: Terminal) => Promise<void>>> = {
  feed: async () => (await import('./inspect/feed.ts')).inspectFeed,
  articles: async () => (await import('./inspect/articles.ts')).inspectArticles,
  mentions: async () => (await import('./inspect/mentions.ts')).inspectMentions,
  summaries: async () => (await import('./inspect/summaries.ts')).inspectSummaries,
  stories: async () => (await import('./inspect/stories.ts')).inspectStories,
};

await program(async () => {
  const [what = '', ...args] = process.argv.slice(2);
  const load = inspections[what];
  if (load === undefined) {
    throw new SetupError(`Inspect what? One of ${Object.keys(inspections).join(', ')}.`);
  }
  const inspect = await load();
  try {
    await inspect(args, { stdin: process.stdin, write: (line) => void process.stdout.write(`${line}\n`) });
  } catch (error) {
    // One line for the program that drives us; the sentence is all it can use.
    throw new SetupError(error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error), {
      cause: error,
    });
  }
});
