import { z } from 'zod';

/** A JSON schema, or any part of one. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
);

function isObject(node: Json | undefined): node is Record<string, Json> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function resolve(root: Json, node: Json): Json {
  if (!isObject(node) || typeof node['$ref'] !== 'string' || !isObject(root)) return node;
  const name = node['$ref'].replace('#/$defs/', '');
  const definitions = root['$defs'];
  return isObject(definitions) ? (definitions[name] ?? node) : node;
}

function typeConstant(node: Json): Json | undefined {
  const type = isObject(node) && isObject(node['properties']) ? node['properties']['type'] : undefined;
  return isObject(type) ? type['const'] : undefined;
}

/** A union of objects told apart by `type` becomes a choice that names the mistake instead of all the branches. */
function discriminate(root: Json, node: Record<string, Json>): void {
  const branches = node['anyOf'];
  if (!Array.isArray(branches) || branches.length < 2) return;
  const types = branches.map((branch) => typeConstant(resolve(root, branch)));
  const known = types.filter((type) => type !== undefined);
  if (known.length < branches.length || new Set(known).size < branches.length) return;
  delete node['anyOf'];
  node['type'] = 'object';
  node['required'] = ['type'];
  node['properties'] = { type: { enum: known } };
  node['allOf'] = branches.map((branch, index) => ({
    if: { properties: { type: { not: { const: known[index] ?? null } } } },
    else: branch,
  }));
}

/** What Discord accepts although its published description does not say so, or the other way round. */
function correct(node: Record<string, Json>): void {
  const properties = node['properties'];
  if (isObject(properties)) {
    if (properties['default_member_permissions'])
      properties['default_member_permissions'] = { type: ['string', 'null'], pattern: '^\\d{1,20}$' };
    if (properties['default_member_permissions']) properties['nsfw'] ??= { type: 'boolean' };
    if (properties['allowed_mentions']) {
      properties['tts'] ??= { type: 'boolean' };
      properties['enforce_nonce'] ??= { const: false };
    }
  }
  if (isObject(properties) && properties['auto_archive_duration']) properties['type'] ??= { type: 'integer' };
  if (node['format'] === 'date-time') delete node['pattern'];
}

function walk(root: Json, node: Json): void {
  if (Array.isArray(node)) for (const child of node) walk(root, child);
  if (!isObject(node)) return;
  correct(node);
  discriminate(root, node);
  for (const child of Object.values(node)) walk(root, child);
}

/** A closed JSON schema of one of Discord's request bodies, with our corrections. */
export function toClosedSchema(schema: z.core.$ZodType): Record<string, Json> {
  const root = json.parse(z.toJSONSchema(schema, { reused: 'ref', unrepresentable: 'any' }));
  if (!isObject(root)) throw new Error('a request schema must be an object');
  delete root['$schema'];
  walk(root, root);
  return root;
}
