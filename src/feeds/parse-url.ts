// oxlint-disable-next-line no-control-regex -- all of ASCII
const ASCII = /^[\u0000-\u007f]*$/;

/** The address that a text is, or that it leads to from `base`; null when it is none. */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/**
 * Is it an address? In place of `URL.canParse` alone: once that runs often, Node 20 (20.20 at least) says no to host names
 * with letters such as `ü`, for its quick way takes Latin-1 for UTF-8.
 */
export const isUrl = (text: string): boolean =>
  ASCII.test(text) ? URL.canParse(text) : parseUrl(text) !== null;
