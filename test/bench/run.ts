import type { Figure } from './bench.ts';
import { benches } from './index.ts';

/** Three significant digits, without exponents. */
function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return Math.abs(value) >= 100 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString();
}

function line({ what, value, unit, beside, goal }: Figure): string {
  const parts = [`${what}: ${short(value)} ${unit}`];
  if (beside)
    parts.push(`${beside.what}: ${short(beside.value)} ${unit} (ratio ${short(value / beside.value)})`);
  if (goal) {
    const reached = goal.good === 'above' ? value >= goal.value : value <= goal.value;
    parts.push(`goal ${goal.good} ${short(goal.value)}: ${reached ? 'reached' : 'missed'}`);
  }
  return parts.join(' | ');
}

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.find((name) => !Object.hasOwn(benches, name));
if (names.length === 0 || unknown !== undefined) {
  const problem = unknown === undefined ? '' : `There is no benchmark "${unknown}". `;
  process.stderr.write(
    `${problem}Use: npm run -s bench -- NAME [--json], with ${Object.keys(benches).join(', ')}.\n`,
  );
  process.exit(1);
}
for (const name of names) {
  const load = benches[name];
  if (!load) continue;
  const { default: bench } = await load();
  if (!asJson) process.stdout.write(`${name}: ${bench.about}\n`);
  const figures = await bench.run();
  if (asJson) process.stdout.write(`${JSON.stringify({ name, about: bench.about, figures })}\n`);
  else for (const figure of figures) process.stdout.write(`  ${line(figure)}\n`);
}
process.exit(0);
