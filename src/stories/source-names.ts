import { loadRules } from './phrases/load.ts';
import type { AttributionKind } from './phrases/schema.ts';
import { foldSource, resolveSource, type SourceName, type Sources } from './sources.ts';

/** How a text names a source: see `attribution` in `phrases/schema.ts`; in the brackets of a round-up; by its mere name. */
export type How = AttributionKind | 'bracket' | 'spotted';

/** Whether a name that the catalogue does not know reads like one of an outlet. */
function looksLikeOutlet(name: string, how: How, sources: Sources, none: ReadonlySet<string>): boolean {
  const folded = foldSource(name);
  if (none.has(folded) || none.has(name.toLowerCase())) return false;
  if (sources.parties.has(folded)) return false;
  const words = name.toLowerCase().split(/[ .]/);
  const { outletWords, partyWords } = loadRules();
  if (how === 'verb' && words.length === 1) return false;
  if (words.some((word) => outletWords.includes(word))) return true;
  if (how === 'spoken' && /^\p{Lu}{3,6}$/u.test(name)) return true;
  if (how === 'verb' || how === 'spoken' || how === 'spotted') return false;
  if (words.some((word) => partyWords.includes(word))) return false;
  const [first = ''] = folded.split(' ');
  if (sources.firstNames.has(first) || sources.parties.has(first)) return false;
  if (how === 'outlet' || how === 'bracket') return true;
  return words.length > 1 || /^\p{Lu}{3,6}$/u.test(name);
}

/**
 * The sources in a captured name, which may be an outlet's person ("Sky Germany’s …", "… of The Times") or two
 * names. `none` are lower-case names that are no sources whatever stands around them.
 */
export function namesIn(
  captured: string,
  how: How,
  sources: Sources,
  none: ReadonlySet<string>,
): SourceName[] {
  const whole = captured.replace(/['’](?:s)?$/u, '');
  // "reports in Spain from …", "Reports in The Northern Chronicle"
  const placed = /^(.{2,20}?) (?:in|from|at|en|de|desde) (?:the |la |el )?(\p{Lu}.+)$/u.exec(whole);
  if (placed?.[2] !== undefined && none.has((placed[1] ?? '').toLowerCase()))
    return namesIn(placed[2], how, sources, none);
  const owned = /^(.{2,40})['’]s (.{2,40})$/u.exec(whole);
  if (owned?.[2] !== undefined) {
    const person = namesIn(owned[2], how, sources, none);
    return person.length > 0 ? person : namesIn(owned[1] ?? '', how, sources, none);
  }
  const words = whole.split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const source = resolveSource(words.slice(0, length).join(' '), sources);
    if (source === null) continue;
    const rest = words.slice(length).join(' ');
    // "Kicker am Abend" is no Kicker: a short name that goes on is another's.
    const isShort =
      rest !== '' && (length === 1 || !sources.strong.has(foldSource(words.slice(0, length).join(' '))));
    if (
      (isShort || /^(?:am|der|du|des|da|do|di) /u.test(rest)) &&
      !/^(?:of|from|de|del|y|and|&) /u.test(rest)
    )
      continue;
    const linked = /^(?:of|from|de|del|y|and|&) (.+)$/u.exec(rest)?.[1]?.replace(/^(?:the|el|la) /u, '');
    return linked === undefined ? [source] : [source, ...namesIn(linked, how, sources, none)];
  }
  const employed =
    /^(?<person>\p{Lu}\S+(?: \p{Lu}\S+){1,2}) (?:of|from|at|de|del|en) (?:the |la |el )?(?<house>\p{Lu}.*)$/u.exec(
      whole,
    );
  if (employed?.groups !== undefined && how !== 'person') {
    const { person = '', house = '' } = employed.groups;
    const outlets = namesIn(house, how, sources, none);
    const { outletWords } = loadRules();
    const isPerson = !person
      .toLowerCase()
      .split(' ')
      .some((word) => outletWords.includes(word));
    if (outlets.length > 0 && isPerson && !sources.parties.has(foldSource(person)))
      return [{ name: person, kind: 'journalist' }, ...outlets];
  }
  if (how === 'person' && words.length > 1 && words.length < 5) {
    const [person = '', outlet] = whole.split(/ (?:of|from|at|de|del|en) (?:the |la |el )?(?=\p{Lu})/u);
    if (sources.parties.has(foldSource(person))) return [];
    return [
      { name: person, kind: 'journalist' },
      ...(outlet === undefined ? [] : namesIn(outlet, how, sources, none)),
    ];
  }
  return looksLikeOutlet(whole, how, sources, none) ? [{ name: whole, kind: 'outlet' }] : [];
}
