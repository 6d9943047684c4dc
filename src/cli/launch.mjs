/**
 * Runs a program of this folder: `node src/cli/launch.mjs NAME …`. Builds first when the build is missing or older than
 * the sources, so that everything works right after `npm ci`. Plain JavaScript, because it runs before any build.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(root, 'dist');
const stamp = join(dist, '.built');
const lock = join(root, 'dist.lock');
const sources = [
  'src',
  'commands',
  'jobs',
  'test/bench',
  'test/support',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** The newest change below a path, epoch ms. */
function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** In an image only the build is there, and it is always right. */
const hasSources = existsSync(join(root, 'tsconfig.build.json'));

/** An image is built without the tests. */
function present() {
  return sources.filter((name) => existsSync(join(root, name)));
}

function isFresh() {
  if (!hasSources) return true;
  return (
    existsSync(stamp) &&
    statSync(stamp).mtimeMs >= Math.max(...present().map((name) => newest(join(root, name))))
  );
}

/** Takes the lock, or waits until whoever has it is done or dead. Answers whether we have it. */
async function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  let owner;
  try {
    owner = Number(readFileSync(lock, 'utf8'));
    process.kill(owner, 0);
  } catch {
    // Gone meanwhile, or its owner was killed: half-written numbers are tried again.
    if (owner) rmSync(lock, { force: true });
  }
  await new Promise((done) => setTimeout(done, 100));
  return false;
}

function build() {
  const fresh = `${dist}.${process.pid}`;
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) {
    process.stderr.write('The packages are not installed: run "npm ci" first.\n');
    process.exit(1);
  }
  const started = Date.now();
  const result = spawnSync(
    process.execPath,
    [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
  if (result.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    process.stderr.write('The build has failed; what it said is above.\n');
    process.exit(1);
  }
  // Data, pages and styles stand beside the code that reads them.
  cpSync(join(root, 'src'), join(fresh, 'src'), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts') && !path.endsWith('launch.mjs'),
  });
  writeFileSync(join(fresh, '.built'), '');
  // What was edited while it was built is newer than the build.
  utimesSync(join(fresh, '.built'), new Date(started), new Date(started));
  rmSync(`${dist}.old`, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, `${dist}.old`);
  renameSync(fresh, dist);
  rmSync(`${dist}.old`, { recursive: true, force: true });
  process.stderr.write(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
}

while (!isFresh()) {
  if (!(await takeLock())) continue;
  try {
    if (!isFresh()) build();
  } finally {
    rmSync(lock, { force: true });
  }
}

const [name, ...args] = process.argv.slice(2);
if (name !== undefined) {
  process.argv = [process.argv[0], name, ...args];
  await import(pathToFileURL(join(dist, 'src', 'cli', `${name}.js`)).href);
}
