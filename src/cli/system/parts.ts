import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A part of the system that npm does not bring. */
export interface SystemPart {
  name: string;
  /** Any of these programs will do. */
  programs: readonly string[];
  /** What it is for, in a sentence. */
  purpose: string;
  /** The package that brings it, by package manager. */
  packages: Readonly<Record<PackageManager, string>>;
}

/** Package managers that we know, in the order in which they are looked for. */
export const PACKAGE_MANAGERS = ['apt-get', 'dnf', 'apk', 'pacman', 'brew'] as const;
export type PackageManager = (typeof PACKAGE_MANAGERS)[number];

/** What every start needs. */
export const CORE_PARTS: readonly SystemPart[] = [
  {
    name: 'redis-server',
    programs: ['redis-server'],
    purpose: 'keeps stories and queues',
    packages: { 'apt-get': 'redis-server', dnf: 'redis', apk: 'redis', pacman: 'redis', brew: 'redis' },
  },
  {
    name: 'flock',
    programs: ['flock'],
    purpose: 'lets one process at a time start Redis',
    packages: {
      'apt-get': 'util-linux',
      dnf: 'util-linux',
      apk: 'util-linux',
      pacman: 'util-linux',
      brew: 'flock',
    },
  },
];

/** What the tests of the sandbox's page need besides. */
export const BROWSER_PARTS: readonly SystemPart[] = [
  {
    name: 'chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    purpose: 'shows the sandbox page to the tests',
    packages: {
      'apt-get': 'chromium',
      dnf: 'chromium',
      apk: 'chromium',
      pacman: 'chromium',
      brew: '--cask chromium',
    },
  },
];

/** Where a program is on the PATH; undefined where it is not. */
export function findProgram(name: string, path: string): string | undefined {
  return path
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The parts that are missing on this PATH. */
export function missingParts(parts: readonly SystemPart[], path: string): SystemPart[] {
  return parts.filter(({ programs }) => !programs.some((name) => findProgram(name, path) !== undefined));
}
