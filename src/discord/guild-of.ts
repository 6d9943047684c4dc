import { UserError } from '../app/errors.ts';
import type { Asked } from './audit-entry.ts';

/** The server in which something is asked. Throws where there is none. */
export function guildOf({ guildId }: Pick<Asked, 'guildId'>): string {
  if (guildId === null) throw new UserError('error.serverOnly');
  return guildId;
}
