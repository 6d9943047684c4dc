/** One piece of markup in a text that may be anything but well-formed. What lies between two tokens is text. */
export interface Token {
  kind: 'open' | 'close' | 'cdata' | 'other' | 'end';
  /** Offset of its `<`. */
  start: number;
  /** Offset behind its last character. */
  end: number;
  /** Of a tag, as written. */
  name: string;
  /** What stands between an opening tag's name and its `>`, without the slash. */
  attributes: string;
  selfClosing: boolean;
}

/** No honest attribute is longer, in characters; past it a lone quote is taken as text. */
const MAX_VALUE = 16_384;
/** No honest document type declares more, in characters. */
const MAX_SUBSET = 65_536;
const NAME_END = /[\s/><=]/g;

const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;

/** Offset of the `>` that ends the tag whose attributes start at `from`, or -1 when it is no tag after all. */
function tagEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 62) return at;
    if (code === 60) return -1;
    if (code !== 34 && code !== 39) continue;
    const closing = source.indexOf(code === 34 ? '"' : "'", at + 1);
    if (closing > at && closing - at < MAX_VALUE) at = closing;
  }
  return -1;
}

function tag(source: string, start: number, kind: 'open' | 'close'): Token | null {
  const nameAt = start + (kind === 'open' ? 1 : 2);
  NAME_END.lastIndex = nameAt;
  const nameEnd = NAME_END.exec(source)?.index ?? source.length;
  const close = nameEnd - nameAt > 100 ? -1 : tagEnd(source, nameEnd);
  if (close < 0) return null;
  const selfClosing = kind === 'open' && source.charCodeAt(close - 1) === 47;
  const name = source.slice(nameAt, nameEnd);
  const attributes = source.slice(nameEnd, selfClosing ? close - 1 : close);
  return { kind, start, end: close + 1, name, attributes, selfClosing };
}

const plain = (kind: 'cdata' | 'other' | 'end', start: number, end: number): Token => ({
  kind,
  start,
  end,
  name: '',
  attributes: '',
  selfClosing: false,
});

/** Behind `mark`, or the end of the text when it never comes. */
function behind(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

function declaration(source: string, start: number): Token {
  if (source.startsWith('<![CDATA[', start)) return plain('cdata', start, behind(source, ']]>', start + 9));
  if (source.startsWith('<!--', start)) return plain('other', start, behind(source, '-->', start + 4));
  const close = behind(source, '>', start);
  const subset = source.slice(start, close).indexOf('[');
  return plain('other', start, subset < 0 ? close : behindSubset(source, start + subset));
}

/** Behind a document type's internal subset, whose quoted values and comments may hold `]` and `>`. */
function behindSubset(source: string, from: number): number {
  const limit = Math.min(source.length, from + MAX_SUBSET);
  for (let at = from; at < limit; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 93) return behind(source, '>', at);
    if (source.startsWith('<!--', at)) at = behind(source, '-->', at) - 1;
    else if (code === 34 || code === 39) {
      const closing = source.indexOf(code === 34 ? '"' : "'", at + 1);
      if (closing > at && closing < limit) at = closing;
    }
  }
  // It never ends properly: then it ends where it seems to.
  return behind(source, '>', behind(source, ']', from));
}

/**
 * The next piece of markup at or behind `from`. A `<` that starts no markup is text. Whatever never ends, ends with the
 * text. Every character is looked at a bounded number of times.
 */
export function nextToken(source: string, from: number): Token {
  for (let at = source.indexOf('<', from); at >= 0; at = source.indexOf('<', at + 1)) {
    const code = source.charCodeAt(at + 1);
    if (code === 33) return declaration(source, at);
    if (code === 63) return plain('other', at, behind(source, '>', at));
    const found = code === 47 ? tag(source, at, 'close') : isNameStart(code) ? tag(source, at, 'open') : null;
    if (found !== null) return found;
  }
  return plain('end', source.length, source.length);
}

const SPACE = /\s/;

/** The attributes of a tag by their names as written; values as written, still with their entities. */
export function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = text.indexOf('='), from = 0; at >= 0; at = text.indexOf('=', from)) {
    const name = text.slice(from, at).trim();
    let valueAt = at + 1;
    while (SPACE.test(text.charAt(valueAt))) valueAt += 1;
    const quote = text.charAt(valueAt);
    let end: number;
    if (quote === '"' || quote === "'") {
      valueAt += 1;
      end = text.indexOf(quote, valueAt);
    } else {
      const blank = text.slice(valueAt).search(SPACE);
      end = blank < 0 ? -1 : valueAt + blank;
    }
    if (end < 0) end = text.length;
    const key = name.slice(
      Math.max(name.lastIndexOf(' '), name.lastIndexOf('\n'), name.lastIndexOf('\t')) + 1,
    );
    if (key !== '' && !found.has(key)) found.set(key, text.slice(valueAt, end));
    from = end + 1;
    if (from >= text.length) break;
  }
  return found;
}
