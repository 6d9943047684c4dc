import { DiscordError, type FormErrorTree } from './discord-error.ts';

/** Where in a body: names of fields and indices of lists. */
export type FormPath = readonly (string | number)[];

interface Problem {
  path: FormPath;
  code: string;
  message: string;
}

function nest(problems: readonly Problem[]): FormErrorTree {
  const root: FormErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      const next = node[key];
      if (next === undefined || Array.isArray(next)) node = node[key] = {};
      else node = next;
    }
    const errors = node['_errors'];
    if (Array.isArray(errors)) errors.push({ code, message });
    else node['_errors'] = [{ code, message }];
  }
  return root;
}

/** Collects what is wrong with a body and throws it as Discord's `Invalid Form Body`. */
export class FormErrors {
  readonly #problems: Problem[] = [];

  /** Notes a problem at a place; codes are Discord's, such as `BASE_TYPE_REQUIRED`. */
  add(path: FormPath, code: string, message: string): void {
    this.#problems.push({ path, code, message });
  }

  /** Notes that a required field is missing or blank. */
  required(path: FormPath): void {
    this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  }

  /** Notes a text that is longer than `limit` characters (code points, as Discord counts). */
  maxLength(path: FormPath, text: string | null | undefined, limit: number): void {
    if (text && countCharacters(text) > limit)
      this.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${limit} or fewer in length.`);
  }

  /** Throws a 400 with code 50035 when anything was noted. */
  throwIfAny(): void {
    if (this.#problems.length === 0) return;
    throw new DiscordError(400, 50_035, 'Invalid Form Body', nest(this.#problems));
  }
}

/** Characters as Discord's servers count them: code points. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** Throws `Invalid Form Body` with a single problem. */
export function invalidForm(path: FormPath, code: string, message: string): never {
  const form = new FormErrors();
  form.add(path, code, message);
  form.throwIfAny();
  throw new Error('unreachable');
}
