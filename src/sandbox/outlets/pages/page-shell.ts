import { feedAddress, feedMediaType, frontAddress } from '../addresses.ts';
import { escapeMarkup } from '../markup.ts';
import type { SampleOutlet } from '../sample-outlets.ts';
import { wordsOf } from './words.ts';

/** Wraps `main` (HTML) into the outlet's page: head, cookie banner, navigation, footer. `head` is HTML too. */
export function renderShell(
  origin: string,
  outlet: SampleOutlet,
  title: string,
  head: string[],
  main: string[],
): string {
  const words = wordsOf(outlet.language);
  const front = frontAddress(origin, outlet);
  const name = escapeMarkup(outlet.name);
  return [
    '<!doctype html>',
    `<html lang="${outlet.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeMarkup(title)} | ${name}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="alternate" type="${feedMediaType(outlet)}" title="${name}" href="${feedAddress(origin, outlet)}">`,
    `<meta property="og:site_name" content="${name}">`,
    ...head,
    `<style>body{font:17px/1.5 Georgia,serif;max-width:44rem;margin:0 auto;padding:0 1rem}header,nav a{color:${outlet.colour}}`,
    'nav a{margin-right:1rem}aside,.cookies,footer{background:#f3f3f3;padding:.5rem 1rem;font-size:.85em}img{max-width:100%}</style>',
    '</head>',
    '<body>',
    `<div class="cookies cookie-banner" role="dialog"><p>${words.cookies}</p><button>${words.accept}</button></div>`,
    `<header><a href="${front}"><strong>${name}</strong></a>`,
    `<nav>${words.navigation.map((entry) => `<a href="${front}">${entry}</a>`).join(' ')}</nav></header>`,
    ...main,
    `<footer><p>© ${name}</p><ul>${words.footer.map((entry) => `<li>${entry}</li>`).join('')}</ul></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
