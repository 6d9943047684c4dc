import type { Claim, Stage } from './article.ts';

/** Stages at which nobody takes a move back lightly. */
const SETTLED: ReadonlySet<Stage> = new Set<Stage>(['agreed', 'medical', 'official']);

/** A claimed move in short: who, where to, and whether it is settled or denied. */
export interface Move {
  player: string;
  club: string;
  state: 'open' | 'settled' | 'denied';
}

const SIGNS = { open: '', settled: '!', denied: '-' } as const;

/** The moves that claims state, as `player>club`, `player>club!` where settled, `player>club-` where denied. */
export function movesOf(claims: readonly Claim[]): string[] {
  const moves = claims.flatMap(({ player, to, stage, denial }) => {
    if (to === null) return [];
    const state = denial ? 'denied' : SETTLED.has(stage) ? 'settled' : 'open';
    return [`${player}>${to}${SIGNS[state]}`];
  });
  return [...new Set(moves)];
}

/** Reads what {@link movesOf} wrote. */
export function readMove(text: string): Move {
  const at = text.indexOf('>');
  const state = text.endsWith('!') ? 'settled' : text.endsWith('-') ? 'denied' : 'open';
  return { player: text.slice(0, at), club: text.slice(at + 1, text.length - SIGNS[state].length), state };
}
