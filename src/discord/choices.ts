import type { ApplicationCommandOptionChoiceData } from 'discord.js';
import { UserError } from '../app/errors.ts';
import type { Lookup, Suggestion } from '../catalogue/lookup.ts';
import type { Club, Outlet, Player } from '../catalogue/schema.ts';
import { shown } from './text.ts';

/** Suggestions as Discord wants them: what is shown, and the id that comes back. */
export function choices(suggestions: readonly Suggestion[]): ApplicationCommandOptionChoiceData<string>[] {
  return suggestions.map(({ name, id }) => ({ name, value: id }));
}

/** The club that was chosen or typed. */
export function chosenClub(lookup: Lookup, typed: string): Club {
  const club = lookup.club(typed);
  if (club === undefined) throw new UserError('error.unknownClub', { name: shown(typed, 60) });
  return club;
}

/** The outlet that was chosen or typed. */
export function chosenOutlet(lookup: Lookup, typed: string): Outlet {
  const outlet = lookup.outlet(typed);
  if (outlet === undefined) throw new UserError('error.unknownOutlet', { name: shown(typed, 60) });
  return outlet;
}

/** Whom a typed name means, for one who can be asked: nobody found is an error that offers the nearest names. */
export function chosenPlayer(
  lookup: Lookup,
  typed: string,
): { player: Player | undefined; others: Player[] } {
  const match = lookup.player(typed);
  if (match.player !== undefined || match.others.length > 0) return match;
  const name = shown(typed, 60);
  const near = lookup
    .suggestPlayers(typed.slice(0, 60))
    .slice(0, 3)
    .map((suggestion) => suggestion.name);
  if (near.length === 0) throw new UserError('player.unknown', { name });
  throw new UserError('player.unknownNear', { name, near: near.join(', ') });
}

/** The one player that a typed name means; where it is several people's name, that is an error which names them. */
export function chosenOnePlayer(lookup: Lookup, typed: string): Player {
  const { player, others } = chosenPlayer(lookup, typed);
  if (player !== undefined) return player;
  throw new UserError('player.unknownNear', {
    name: shown(typed, 60),
    near: others.map((other) => other.name).join(', '),
  });
}
