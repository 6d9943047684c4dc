// @ts-check

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a 24 × 24 grid. */
const PATHS = {
  hash: 'M5 9h15M4 15h15M10 3 8 21M16 3l-2 18',
  menu: 'M4 6h16M4 12h16M4 18h16',
  newspaper: 'M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2M7 9h7M7 12h7M7 15h4',
  close: 'M6 6l12 12M18 6 6 18',
  chevron: 'M6 9l6 6 6-6',
  arrowRight: 'M5 12h14M13 6l6 6-6 6',
  arrowDown: 'M12 5v14M6 13l6 6 6-6',
  send: 'M4 12 21 4l-5 17-4-7z',
  check: 'M5 13l5 5L19 7',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  link: 'M14 5h5v5M19 5l-8 8M17 14v4a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h4',
  slash: 'M15 4 9 20',
  reply: 'M4 18v-4a5 5 0 0 1 5-5h11',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.5v.5',
  megaphone: 'M4 10v4h4l9 5V5L8 10zM20 9v6',
  message: 'M4 5h16v11H9l-5 4z',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6M18 14a6 6 0 0 1 3.5 6',
  compass: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19zM15.5 8.5l-2 5-5 2 2-5z',
};

/** @typedef {keyof typeof PATHS} IconName */

/**
 * A small picture of ours; screen readers pass over it, so a button needs a label of its own.
 *
 * @param {IconName} name
 * @param {number} [size] pixels
 * @returns {SVGElement}
 */
export function icon(name, size = 20) {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const attributes = {
    viewBox: '0 0 24 24',
    width: String(size),
    height: String(size),
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
    class: 'icon',
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
