import type { PackageManager, SystemPart } from './parts.ts';

/** One command of an installation, as an argument list. */
export type CommandLine = readonly string[];

/** The commands that install the parts. `prefix` is `sudo` where we are not root. */
export function installCommands(
  manager: PackageManager,
  parts: readonly SystemPart[],
  prefix: readonly string[],
): CommandLine[] {
  const names = parts.flatMap((part) => part.packages[manager].split(' '));
  switch (manager) {
    case 'apt-get':
      return [
        [...prefix, 'apt-get', 'update', '-qq'],
        [...prefix, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names],
      ];
    case 'dnf':
      return [[...prefix, 'dnf', 'install', '-y', ...names]];
    case 'apk':
      return [[...prefix, 'apk', 'add', ...names]];
    case 'pacman':
      return [[...prefix, 'pacman', '-S', '--noconfirm', ...names]];
    case 'brew':
      return [['brew', 'install', ...names]];
  }
}
