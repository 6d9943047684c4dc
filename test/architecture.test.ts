import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Import {
  file: string;
  /** A package's name, or a path from the root. */
  target: string;
  typeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const STATEMENT =
  /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(STATEMENT)].map(([, type, names = '', from, dynamic]) => {
    const spec = from ?? dynamic ?? '';
    const local = spec.startsWith('.');
    const target = local
      ? relative(ROOT, resolve(ROOT, dirname(file), spec))
      : spec
          .split('/')
          .slice(0, spec.startsWith('@') ? 2 : 1)
          .join('/');
    const named = /^\{(.*)\}$/s.exec(names.trim())?.[1];
    const allTypes =
      named !== undefined &&
      named.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
    return { file, target, typeOnly: type !== undefined || allTypes };
  });
}

const files = ['src', 'commands', 'jobs'].flatMap(filesBelow);
const imports = files.flatMap(importsOf);
const within = (path: string, ...folders: string[]) =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

/** Imports of `target` by files outside the folders that may have it. */
function trespassers(target: string, allowed: string[], { types = false } = {}): string[] {
  return imports
    .filter((each) => each.target === target && !within(each.file, ...allowed) && !(types && each.typeOnly))
    .map((each) => `${each.file} imports ${target}`);
}

/** Imports from one room into another. */
function crossings(from: string[], to: string[], { types = false } = {}): string[] {
  return imports
    .filter((each) => within(each.file, ...from) && within(each.target, ...to) && !(types && each.typeOnly))
    .map((each) => `${each.file} imports ${each.target}`);
}

test('the sources are read', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(imports.some((each) => each.target === 'discord.js')).toBe(true);
});

describe('packages stay in their rooms', () => {
  test.each([
    ['rss-parser', ['src/feeds']],
    ['bullmq', ['src/app']],
    ['ioredis', ['src/app', 'src/store']],
    ['undici', ['src/feeds']],
    ['playwright-core', []],
  ])('%s', (name, rooms) => {
    expect(trespassers(name, rooms)).toEqual([]);
  });

  test('discord.js', () => {
    expect(trespassers('discord.js', ['commands', 'src/discord', 'src/app'])).toEqual([]);
  });
});

describe('rooms know only what they may', () => {
  const PURE = ['src/stories', 'src/rumours', 'src/catalogue', 'src/locales'];

  test('understanding knows nothing of Discord, Redis, queues or the network', () => {
    const rooms = [
      'src/discord',
      'src/store',
      'src/feeds',
      'src/http',
      'src/sandbox',
      'src/cli',
      'commands',
      'jobs',
    ];
    expect(crossings(PURE, rooms)).toEqual([]);
    expect(crossings(PURE, ['src/app'], { types: true })).toEqual([]);
    const network = ['node:http', 'node:https', 'node:net', 'node:dns', 'fastify', 'ws', 'undici'];
    expect(
      network.flatMap((name) => imports.filter((i) => i.target === name && within(i.file, ...PURE))),
    ).toEqual([]);
  });

  test('commands and jobs do not know each other', () => {
    expect(crossings(['commands'], ['jobs'])).toEqual([]);
    expect(crossings(['jobs'], ['commands'])).toEqual([]);
  });

  test('only cli knows cli', () => {
    const others = ['commands', 'jobs', ...readdirSync(join(ROOT, 'src')).map((name) => `src/${name}`)];
    expect(
      crossings(
        others.filter((room) => room !== 'src/cli'),
        ['src/cli'],
      ),
    ).toEqual([]);
  });

  test('the sandbox stands alone', () => {
    const rooms = ['src/app', 'src/store', 'src/discord', 'src/feeds', 'src/stories', 'commands', 'jobs'];
    expect(crossings(['src/sandbox'], rooms, { types: true })).toEqual([]);
    expect(crossings([...rooms], ['src/sandbox'])).toEqual([]);
  });
});

test('only the configuration and the programs read the environment', () => {
  const readers = files.filter((file) => /\bprocess\.env\b/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(readers).toEqual(['src/app/config.ts']);
});

test('nothing is a drawer', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.ts|\/)/.test(file))).toEqual([]);
});

test('every command file and every job file is in its list', () => {
  for (const room of ['commands', 'jobs']) {
    const listed = importsOf(`${room}/index.ts`).map((each) => each.target);
    const there = filesBelow(room).filter((file) => file !== `${room}/index.ts`);
    expect(listed).toEqual(expect.arrayContaining(there));
  }
});
