import { z } from 'zod';
import { SetupError } from './errors.ts';

const flag = z
  .enum(['true', 'false', '1', '0', ''], { error: 'must be true or false' })
  .transform((value) => value === 'true' || value === '1');

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });

const seconds = z.coerce
  .number({ error: 'must be a number of seconds' })
  .positive({ error: 'must be a number of seconds above 0' });

const hostList = z
  .string()
  .transform((value) => value.split(',').map((host) => host.trim().toLowerCase()))
  .pipe(z.array(z.string().regex(/^[a-z0-9.-]+$/, { error: 'must be host names, separated by commas' })));

const redisUrl = z
  .string()
  .transform((value) => value.split(',').map((url) => url.trim()))
  .pipe(
    z.array(
      z.url({ protocol: /^rediss?$/, error: 'must be redis:// or rediss:// addresses, separated by commas' }),
    ),
  );

/** Every variable that we read; an empty value counts as unset. README's configuration table explains each. */
const environment = z
  .object({
    DISCORD_TOKEN: z.string().regex(/^\S+$/, { error: 'must not contain blanks' }).optional(),
    DISCORD_API_URL: httpUrl.default('https://discord.com/api'),
    REDIS_URL: redisUrl.optional(),
    DATA_DIR: z.string().default('data'),
    FEEDS_FILE: z.string().optional(),
    ALLOW_PRIVATE_FEEDS: flag.default(false),
    PRIVATE_FEED_HOSTS: hostList.default([]),
    CONTACT_URL: httpUrl.optional(),
    POLL_MIN_SECONDS: seconds.default(60),
    POLL_MAX_SECONDS: seconds.default(14_400),
    HTTP_PORT: z.coerce
      .number({ error: 'must be a port number' })
      .int({ error: 'must be a port number' })
      .min(0, { error: 'must be a port number' })
      .max(65_535, { error: 'must be a port number up to 65535' })
      .optional(),
    SUMMARY_API_URL: httpUrl
      .refine((text) => new URL(text).username === '' && new URL(text).password === '', {
        error: 'must not contain a password; SUMMARY_API_KEY is for that',
      })
      .optional(),
    SUMMARY_API_KEY: z.string().regex(/^\S+$/, { error: 'must not contain blanks' }).optional(),
    SUMMARY_MODEL: z.string().default('default'),
    SUMMARY_HOURLY_LIMIT: z.coerce
      .number({ error: 'must be a whole number' })
      .int({ error: 'must be a whole number' })
      .min(0, { error: 'must not be below 0' })
      .default(120),
    LOG_LEVEL: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
        error: 'must be one of trace, debug, info, warn, error, fatal, silent',
      })
      .default('info'),
  })
  .refine((env) => env.POLL_MIN_SECONDS <= env.POLL_MAX_SECONDS, {
    path: ['POLL_MIN_SECONDS'],
    error: 'must not be larger than POLL_MAX_SECONDS',
  });

/** The validated settings of this process. */
export interface Config {
  discordToken: string | undefined;
  /** Without a trailing slash, without the version. */
  discordApiUrl: string;
  /** Undefined: an embedded server under `dataDir`. Several: a cluster. */
  redisUrls: readonly string[] | undefined;
  dataDir: string;
  feedsFile: string | undefined;
  allowPrivateFeeds: boolean;
  privateFeedHosts: readonly string[];
  contactUrl: string | undefined;
  pollMinMs: number;
  pollMaxMs: number;
  httpPort: number | undefined;
  logLevel: string;
  /** Undefined: summaries are made here and nothing is translated. */
  summaryEndpoint: SummaryEndpoint | undefined;
}

/** A service with OpenAI's `/v1/chat/completions`. The operator named it, so any address is allowed. */
export interface SummaryEndpoint {
  /** Complete, with its path. */
  url: string;
  key: string | undefined;
  model: string;
  /** Questions an hour, all processes together. */
  hourlyLimit: number;
}

/** The address of the completions, of a server's root, its `/v1` or that address itself. */
function completionsOf(address: string): string {
  const url = new URL(address);
  const path = url.pathname.replace(/\/+$/, '');
  if (!path.endsWith('/chat/completions'))
    url.pathname = path.endsWith('/v1') ? `${path}/chat/completions` : `${path}/v1/chat/completions`;
  return url.href;
}

/** Reads the environment. Throws a {@link SetupError} with one line per mistake. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
    throw new SetupError(lines.join('\n'));
  }
  const value = result.data;
  return {
    discordToken: value.DISCORD_TOKEN,
    discordApiUrl: value.DISCORD_API_URL.replace(/\/+$/, ''),
    redisUrls: value.REDIS_URL,
    dataDir: value.DATA_DIR,
    feedsFile: value.FEEDS_FILE,
    allowPrivateFeeds: value.ALLOW_PRIVATE_FEEDS,
    privateFeedHosts: value.PRIVATE_FEED_HOSTS,
    contactUrl: value.CONTACT_URL,
    pollMinMs: value.POLL_MIN_SECONDS * 1000,
    pollMaxMs: value.POLL_MAX_SECONDS * 1000,
    httpPort: value.HTTP_PORT,
    logLevel: value.LOG_LEVEL,
    summaryEndpoint:
      value.SUMMARY_API_URL === undefined
        ? undefined
        : {
            url: completionsOf(value.SUMMARY_API_URL),
            key: value.SUMMARY_API_KEY,
            model: value.SUMMARY_MODEL,
            hourlyLimit: value.SUMMARY_HOURLY_LIMIT,
          },
  };
}

/** The token, or a {@link SetupError} that says where to get one. */
export function requireToken(config: Config): string {
  if (config.discordToken !== undefined) return config.discordToken;
  throw new SetupError(
    'DISCORD_TOKEN is missing: create an application at https://discord.com/developers/applications, ' +
      'copy its bot token and put DISCORD_TOKEN=… into .env. (To look around without one: npm run sandbox)',
  );
}

/** `process.env` together with `.env`, where the environment wins. */
export function loadEnvironment(): Record<string, string | undefined> {
  try {
    process.loadEnvFile();
  } catch (error) {
    // No .env is the usual case; one that cannot be read is a mistake.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return process.env;
}
