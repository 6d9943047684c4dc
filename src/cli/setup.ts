/** Installs the system parts that npm does not bring: `redis-server`, and with `--browser` also `chromium`. */
import { spawnSync } from 'node:child_process';
import { loadEnvironment } from '../app/config.ts';
import { SetupError } from '../app/errors.ts';
import { program } from './program.ts';
import { installCommands } from './system/install.ts';
import { BROWSER_PARTS, CORE_PARTS, PACKAGE_MANAGERS, findProgram, missingParts } from './system/parts.ts';

await program(() => Promise.resolve(setUp()));

function setUp(): void {
  const environment = loadEnvironment();
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const path = environment['PATH'] ?? '';
  const wanted = process.argv.includes('--browser') ? [...CORE_PARTS, ...BROWSER_PARTS] : CORE_PARTS;
  const missing = missingParts(wanted, path);
  for (const part of wanted) {
    say(`${missing.includes(part) ? 'missing' : 'present'}  ${part.name} (${part.purpose})`);
  }
  if (missing.length === 0) {
    say('Nothing to do.');
    return;
  }

  const manager = PACKAGE_MANAGERS.find((name) => findProgram(name, path) !== undefined);
  if (manager === undefined) {
    const names = missing.map((part) => part.name).join(' and ');
    throw new SetupError(
      `No package manager that we know is here: install ${names} by hand, then run this again.`,
    );
  }
  const root = process.getuid?.() === 0;
  const sudo = findProgram('sudo', path) !== undefined;
  const commands = installCommands(manager, missing, root || manager === 'brew' ? [] : ['sudo']);
  const oneLine = commands.map((command) => command.join(' ')).join(' && ');
  if (!root && !sudo && manager !== 'brew') {
    throw new SetupError(`That needs an administrator. Please run: ${oneLine.replaceAll('sudo ', '')}`);
  }
  for (const [command = '', ...args] of commands) {
    say(`running  ${[command, ...args].join(' ')}`);
    const { status } = spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new SetupError(`That did not work. Please run by hand: ${oneLine}`);
  }
  const still = missingParts(wanted, path).map((part) => part.name);
  if (still.length > 0)
    throw new SetupError(`Still missing: ${still.join(', ')}. Please run by hand: ${oneLine}`);
  say('All parts are there.');
}
