import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import deliver from '../../jobs/deliver.ts';
import { openHttp } from '../../src/http/server.ts';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;
let server: Awaited<ReturnType<typeof openHttp>>;
let gateway: string | undefined = 'connected';
beforeEach(async () => {
  desk = await openDesk();
  gateway = 'connected';
  const { context } = desk;
  server = await openHttp({ ...context, config: { ...context.config, httpPort: 0 } }, () => gateway);
});
afterEach(async () => {
  await server?.close();
  await desk.close();
});

async function ready(): Promise<[number, Record<string, unknown>]> {
  const answer = await server?.inject('/readyz');
  return [answer?.statusCode ?? 0, answer?.json() ?? {}];
}

describe('/readyz', () => {
  test('is ready while all works, and says what does not', async () => {
    expect(await ready()).toEqual([
      200,
      { ready: true, redis: true, gateway: 'connected', polls: true, deliveries: true, halted: null },
    ]);
    gateway = 'connecting';
    expect((await ready())[0]).toBe(503);
  });

  test('polls that are late, deliveries that nobody does, a token that is refused', async () => {
    const { store, clock, enqueue } = desk.context;
    await store.feeds.keepOnly(['harbour'], clock.now() - 300_000);
    expect(await ready()).toMatchObject([503, { polls: false, deliveries: true }]);
    await store.feeds.keepOnly([], clock.now());
    expect((await ready())[0]).toBe(200);
    await store.pace.halt('Discord refuses our token', 5000);
    expect(await ready()).toMatchObject([503, { halted: 'Discord refuses our token' }]);
    await enqueue(deliver, { channel: '1' }, { unique: '1' });
    expect(await ready()).toMatchObject([503, { deliveries: true }]);
  });
});

describe('/metrics', () => {
  test('tells of jobs, feeds and sending in Prometheus’ format', async () => {
    await desk.context.enqueue(deliver, { channel: '1' }, { unique: '1' });
    const { body = '' } = (await server?.inject('/metrics')) ?? {};
    expect(body).toContain('touchline_jobs{queue="deliver",state="waiting"} 1');
    expect(body).toContain('touchline_sending_halted 0');
    expect(body).toMatch(/touchline_feeds\{standing="new"\} \d+/);
    expect(body).toContain('process_cpu_seconds_total');
  });
});
