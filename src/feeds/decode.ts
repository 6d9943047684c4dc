import { isAscii, isUtf8 } from 'node:buffer';

import chardet from 'chardet';
import iconv from 'iconv-lite';

/** How far into a body its declaration is looked for, and how much of it a guess needs; bytes. */
const HEAD = 2048;
const SAMPLE = 32 * 1024;

/** What labels mean on the web (WHATWG's encoding standard): these three are read as the Windows code pages they are. */
const WEB_LABELS: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  latin: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  'x-sjis': 'shift_jis',
  'ks_c_5601-1987': 'euc-kr',
  gb2312: 'gbk',
  'x-gbk': 'gbk',
  'x-mac-roman': 'macroman',
};

/** A label as iconv-lite knows it, or null when nobody knows it. */
function known(label: string | undefined): string | null {
  const name = label?.trim().toLowerCase().replace(/[_ ]/g, '-');
  if (!name) return null;
  const meant = WEB_LABELS[name] ?? WEB_LABELS[name.replaceAll('-', '_')] ?? name;
  return iconv.encodingExists(meant) ? meant : null;
}

/** Byte order marks, the longer before their beginnings. */
function fromMark(body: Buffer): string | null {
  const [a, b, c, d] = body;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  return null;
}

/** Wide encodings without a mark show by where the zero bytes of the first ASCII characters stand (XML 1.0, F.1). */
function fromZeros(body: Buffer): string | null {
  const [a = 1, b = 1, c = 1, d = 1] = body;
  if (a === 0 && b === 0 && c === 0 && d !== 0) return 'utf-32be';
  if (a !== 0 && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return null;
}

/** The label in the XML prolog, or in a page's `<meta>`, read as if the bytes were ASCII. */
function fromDeclaration(body: Buffer): string | null {
  const head = body.toString('latin1', 0, HEAD);
  const prolog = /<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(head)?.[1];
  const meta = /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(head)?.[1];
  return known(prolog ?? meta);
}

/** Utf-8 but for a few broken bytes, as where a body was cut or pieces were pasted together. */
function nearlyUtf8(sample: Buffer): boolean {
  const text = sample.toString('utf8');
  const broken = text.split('\ufffd').length - 1;
  // oxlint-disable-next-line no-control-regex -- all that is not ASCII
  const foreign = text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
  return foreign > 0 && broken <= Math.max(1, foreign / 10);
}

/** Do most foreign bytes stand next to another? Not in Western European, where a word has one or two. */
function isDense(sample: Buffer): boolean {
  let foreign = 0;
  let pairs = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if ((sample[at] ?? 0) < 0x80) continue;
    foreign += 1;
    if ((sample[at + 1] ?? 0) > 0x7f) pairs += 1;
  }
  return pairs > foreign / 2;
}

function guessed(body: Buffer): string {
  // The part around the first byte that is not ASCII tells more than a start that is all markup.
  const odd = body.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, odd - 1024);
  const sample = body.subarray(start, start + SAMPLE);
  if (nearlyUtf8(sample)) return 'utf-8';
  const guess = isDense(sample) ? known(chardet.detect(sample) ?? undefined) : null;
  return guess === null || guess === 'utf-8' ? 'windows-1252' : guess;
}

const isWide = (encoding: string): boolean => /^(?:utf-?(?:16|32)|ucs)/.test(encoding);

/** Is this body really in `encoding`? Utf-8 is checked to the last byte; wide encodings by whether they make markup. */
function plausible(encoding: string, body: Buffer): boolean {
  if (encoding === 'utf-8' || encoding === 'utf8') return isUtf8(body);
  if (!isWide(encoding)) return true;
  return iconv.decode(body.subarray(0, 256), encoding).includes('<') || fromZeros(body) !== null;
}

const SINGLE_BYTE = /^(?:windows-125|iso-8859|koi8)/;

/**
 * Is valid utf-8 meant as utf-8? A few letters may make valid sequences by chance, which then seldom are of a Latin
 * script; the odds that many do are nil.
 */
function readsAsUtf8(body: Buffer): boolean {
  // oxlint-disable-next-line no-control-regex -- all that is not ASCII
  const foreign = body.toString('utf8').match(/[^\u0000-\u007f]/gu) ?? [];
  return (
    foreign.length > 8 || foreign.every((letter) => /[\u00a0-\u024f\u2010-\u203a\u20ac\u2122]/.test(letter))
  );
}

function encodingOf(body: Buffer, contentType: string | null): string {
  const marked = fromMark(body);
  if (marked !== null) return marked;
  const wide = fromZeros(body);
  if (wide !== null) return wide;
  const header = known(/charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1]);
  const declared = fromDeclaration(body);
  const utf8 = isUtf8(body);
  for (const claim of [header, declared]) {
    // Servers put a default charset on everything; a body that reads as utf-8 is utf-8, whatever a single-byte claim says.
    if (claim === null || !plausible(claim, body)) continue;
    return utf8 && SINGLE_BYTE.test(claim) && readsAsUtf8(body) ? 'utf-8' : claim;
  }
  return utf8 ? 'utf-8' : guessed(body);
}

/**
 * The text of a body: by its byte order mark, the header, the prolog or `<meta>`, else a guess. A claim that the bytes
 * contradict (utf-8 that is not) is passed over. Never throws; bytes that mean nothing become U+FFFD. No mark is left.
 * @param contentType the `Content-Type` header
 */
export function decodeBody(body: Buffer, contentType: string | null): string {
  if (isAscii(body) && fromZeros(body) === null) {
    const label = fromDeclaration(body);
    // Some encodings (utf-7, iso-2022-jp, hz) hide everything in ASCII.
    if (label === null || !/^(?:utf-7|iso-2022|hz)/.test(label)) return body.toString('latin1');
  }
  const encoding = encodingOf(body, contentType);
  const text =
    encoding === 'utf-8' || encoding === 'utf8' ? body.toString('utf8') : iconv.decode(body, encoding);
  return text.codePointAt(0) === 0xfeff ? text.slice(1) : text;
}
