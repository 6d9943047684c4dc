import type { Test, Wording } from './wording.ts';

/** A state of the automaton after some characters of a wording. */
export interface State {
  /** Marks of the wordings that end here. */
  readonly marks: readonly number[];
  /** By character code; null: no wording goes on so. Filled as text is read, `far` for what is not ASCII. */
  readonly near: (State | null | undefined)[];
  readonly far: Map<number, State | null>;
  readonly steps: readonly number[];
}

interface Step {
  test: Test | null;
  /** Where the step leads to. */
  to: number[];
  mark: number;
}

const ASCII = 128;
/** Far more than text makes; a hostile text that made more would start the table anew. */
const MOST_STATES = 50_000;

/**
 * All wordings as one deterministic automaton, built while it is used: reading a character is one look-up, and no
 * text can make it slow. Every wording has a mark (a number) that comes back where it ends.
 */
export class Automaton {
  private readonly steps: Step[] = [];
  private readonly starts: number[] = [];
  private readonly states = new Map<string, State>();
  private begin: State | undefined;

  /** Adds a wording; only before the first use of {@link start}. */
  add(wording: Wording, mark: number): void {
    this.starts.push(this.before(wording, this.step({ test: null, to: [], mark })));
  }

  /** The state before any character. */
  start(): State {
    this.begin ??= this.stateOf(this.starts);
    return this.begin;
  }

  /** The state after one more character, or null where nothing goes on. */
  advance(state: State, code: number): State | null {
    const known = code < ASCII ? state.near[code] : state.far.get(code);
    if (known !== undefined) return known;
    const reached: number[] = [];
    for (const index of state.steps) {
      const step = this.steps[index];
      if (step?.test?.(code) === true) reached.push(...step.to);
    }
    const next = reached.length === 0 ? null : this.stateOf(reached);
    if (code < ASCII) state.near[code] = next;
    else state.far.set(code, next);
    return next;
  }

  private step(step: Step): number {
    this.steps.push(step);
    return this.steps.length - 1;
  }

  /** The step that leads through `wording` to the step `after`. */
  private before(wording: Wording, after: number): number {
    switch (wording.kind) {
      case 'empty':
        return after;
      case 'sign':
        return this.step({ test: wording.test, to: [after], mark: -1 });
      case 'sequence':
        return wording.parts.reduceRight((next, part) => this.before(part, next), after);
      case 'choice':
        return this.step({ test: null, to: wording.parts.map((part) => this.before(part, after)), mark: -1 });
      case 'repeat':
        return this.repeat(wording.part, wording.least, wording.most, after);
    }
  }

  private repeat(part: Wording, least: number, most: number, after: number): number {
    let next = after;
    if (Number.isFinite(most)) {
      for (let count = least; count < most; count += 1) {
        next = this.step({ test: null, to: [this.before(part, next), after], mark: -1 });
      }
    } else {
      const loop: Step = { test: null, to: [after], mark: -1 };
      next = this.step(loop);
      loop.to.push(this.before(part, next));
    }
    for (let count = 0; count < least; count += 1) next = this.before(part, next);
    return next;
  }

  /** Follows the steps that take no character. */
  private stateOf(reached: readonly number[]): State {
    const seen = new Set<number>();
    const open = [...reached];
    while (open.length > 0) {
      const index = open.pop() ?? 0;
      if (seen.has(index)) continue;
      seen.add(index);
      const step = this.steps[index];
      if (step !== undefined && step.test === null) open.push(...step.to);
    }
    const steps = [...seen].filter((index) => this.steps[index]?.test !== null).sort((a, b) => a - b);
    const marks = [...seen].flatMap((index) => {
      const mark = this.steps[index]?.mark ?? -1;
      return mark < 0 ? [] : [mark];
    });
    const key = `${steps.join()} ${marks.toSorted((a, b) => a - b).join()}`;
    const known = this.states.get(key);
    if (known !== undefined) return known;
    if (this.states.size >= MOST_STATES) this.states.clear();
    const state: State = { marks, steps, near: [], far: new Map() };
    this.states.set(key, state);
    return state;
  }
}
