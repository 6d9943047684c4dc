import { describe, expect, test } from 'vitest';
import { readConfig, requireToken } from '../../src/app/config.ts';
import { SetupError } from '../../src/app/errors.ts';

function mistakes(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof SetupError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  test('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({
      discordApiUrl: 'https://discord.com/api',
      dataDir: 'data',
      redisUrls: undefined,
      allowPrivateFeeds: false,
      pollMinMs: 60_000,
      pollMaxMs: 14_400_000,
      logLevel: 'info',
    });
  });

  test('knows the summary endpoint only when it is named, without a password in its address', () => {
    expect(readConfig({ SUMMARY_API_KEY: 'k', SUMMARY_MODEL: 'm' }).summaryEndpoint).toBeUndefined();
    expect(
      readConfig({ SUMMARY_API_URL: 'http://127.0.0.1:8000/v1', SUMMARY_API_KEY: 'k' }).summaryEndpoint,
    ).toEqual({
      url: 'http://127.0.0.1:8000/v1/chat/completions',
      key: 'k',
      model: 'default',
      hourlyLimit: 120,
    });
    expect(mistakes({ SUMMARY_API_URL: 'http://a:b@host/', SUMMARY_HOURLY_LIMIT: '-1' })).toEqual([
      'SUMMARY_API_URL must not contain a password; SUMMARY_API_KEY is for that.',
      'SUMMARY_HOURLY_LIMIT must not be below 0.',
    ]);
  });

  test('counts an empty value as unset', () => {
    expect(readConfig({ REDIS_URL: '', HTTP_PORT: '' })).toMatchObject({
      redisUrls: undefined,
      httpPort: undefined,
    });
  });

  test('reads several Redis addresses as a cluster', () => {
    expect(readConfig({ REDIS_URL: 'redis://a:1, redis://b:2' }).redisUrls).toEqual([
      'redis://a:1',
      'redis://b:2',
    ]);
  });

  test('reads fractions of seconds', () => {
    expect(readConfig({ POLL_MIN_SECONDS: '0.25' }).pollMinMs).toBe(250);
  });

  test('says one line per mistake, each naming its variable', () => {
    const lines = mistakes({
      REDIS_URL: 'http://x',
      POLL_MIN_SECONDS: 'soon',
      HTTP_PORT: '99999',
      LOG_LEVEL: 'loud',
      ALLOW_PRIVATE_FEEDS: 'perhaps',
      DISCORD_API_URL: 'discord',
    });
    const variables = lines.map((line) => line.split(' ')[0]?.replace(/\..*/, ''));
    expect(new Set(variables)).toEqual(
      new Set([
        'REDIS_URL',
        'POLL_MIN_SECONDS',
        'HTTP_PORT',
        'LOG_LEVEL',
        'ALLOW_PRIVATE_FEEDS',
        'DISCORD_API_URL',
      ]),
    );
    expect(lines.every((line) => line.includes(' must be ') && line.endsWith('.'))).toBe(true);
  });

  test('refuses a rhythm that contradicts itself', () => {
    expect(mistakes({ POLL_MIN_SECONDS: '10', POLL_MAX_SECONDS: '5' })).toEqual([
      'POLL_MIN_SECONDS must not be larger than POLL_MAX_SECONDS.',
    ]);
  });

  test('never repeats a value: it may be a secret', () => {
    expect(mistakes({ DISCORD_TOKEN: 'very secret', REDIS_URL: 'http://user:hidden@x' }).join()).not.toMatch(
      /very secret|hidden/,
    );
  });
});

test('requireToken says where to get one', () => {
  expect(() => requireToken(readConfig({}))).toThrow(/DISCORD_TOKEN is missing.*developers\/applications/);
});
