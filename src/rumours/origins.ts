import { foldName } from '../catalogue/fold.ts';
import type { Catalogue } from '../catalogue/load.ts';
import type { Evidence } from './evidence.ts';

/** Who can say something first. A `stranger` is a source that the catalogue does not know. */
export type OriginKind = 'club' | 'journalist' | 'outlet' | 'stranger';

/** A source of claims. */
export interface Origin {
  /** Id in the catalogue; of strangers the folded name. Unique together with `kind`. */
  id: string;
  kind: OriginKind;
  /** Display name. */
  name: string;
  /** 0 the club itself, 1 very reliable … 5 ignored. */
  tier: number;
  /** Ids of the outlets that a journalist works for: he and they are one voice. */
  outlets: readonly string[];
}

/** Finds who said it first. */
export type FindOrigin = (evidence: Pick<Evidence, 'source' | 'outlet' | 'tier'>) => Origin;

/** A source that nobody knows is trusted like gossip. */
const STRANGER_TIER = 4;

/** Builds the look-up of sources by name; outlets of `FEEDS_FILE` bring their tier in the evidence. */
export function createOrigins(catalogue: Catalogue): FindOrigin {
  const known = new Map<string, Origin>();
  const add = (origin: Origin, names: readonly string[]) => {
    for (const name of names) if (!known.has(foldName(name))) known.set(foldName(name), origin);
  };
  for (const { id, name, tier, aliases, outlets } of catalogue.journalists.values()) {
    add({ id, kind: 'journalist', name, tier, outlets }, [name, ...aliases]);
  }
  for (const { id, name, tier, aliases, kind } of catalogue.outlets.values()) {
    // A club's own site speaks for the club, whatever it is called.
    add({ id, kind: kind === 'club' ? 'club' : 'outlet', name, tier, outlets: [] }, [name, ...aliases]);
  }
  for (const map of [catalogue.clubs, catalogue.otherClubs]) {
    for (const { id, name, aliases } of map.values()) {
      add({ id, kind: 'club', name, tier: 0, outlets: [] }, [name, ...aliases]);
    }
  }
  return ({ source, outlet, tier }) => {
    const folded = foldName(source);
    const origin = known.get(folded);
    if (origin !== undefined) return origin;
    const own = folded === foldName(outlet);
    const kind = own && tier === 0 ? 'club' : own ? 'outlet' : 'stranger';
    return {
      id: folded.replaceAll(' ', '-'),
      kind,
      name: source,
      tier: own ? tier : STRANGER_TIER,
      outlets: [],
    };
  };
}

/** Whether two sources are one voice: the same, or a journalist and his outlet, or two clubs' own words. */
export function sameVoice(a: Origin, b: Origin): boolean {
  if (a.kind === b.kind && a.id === b.id) return true;
  return a.outlets.includes(b.id) || b.outlets.includes(a.id);
}
