import { z } from 'zod';

/** A JSON schema, or any part of one. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

function isJson(value: unknown): value is Json {
  if (typeof value !== 'object') return ['string', 'number', 'boolean'].includes(typeof value);
  return value === null || Object.values(value).every(isJson);
}

/** Looked at by hand: zod's own walk through half a megabyte costs 0.1 s. */
const json = z.custom<Record<string, Json>>(isJson);

function isObject(node: Json | undefined): node is Record<string, Json> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** What a reference points at: another schema by its name, or a definition within the same one. */
function resolve(all: Record<string, Json>, root: Json, node: Json): Json {
  const reference = isObject(node) ? node['$ref'] : undefined;
  if (typeof reference !== 'string') return node;
  const definitions = isObject(root) ? root['$defs'] : undefined;
  const local = isObject(definitions) ? definitions[reference.replace('#/$defs/', '')] : undefined;
  return all[reference] ?? local ?? node;
}

function typeConstant(node: Json): Json | undefined {
  const type = isObject(node) && isObject(node['properties']) ? node['properties']['type'] : undefined;
  return isObject(type) ? type['const'] : undefined;
}

/** A union of objects told apart by `type` becomes a choice that names the mistake instead of all the branches. */
function discriminate(all: Record<string, Json>, root: Json, node: Record<string, Json>): void {
  const branches = node['anyOf'];
  if (!Array.isArray(branches) || branches.length < 2) return;
  const types = branches.map((branch) => typeConstant(resolve(all, root, branch)));
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

function walk(all: Record<string, Json>, root: Json, node: Json): void {
  if (Array.isArray(node)) for (const child of node) walk(all, root, child);
  if (!isObject(node)) return;
  correct(node);
  discriminate(all, root, node);
  for (const child of Object.values(node)) walk(all, root, child);
}

/** The schemas of request bodies and of what stands in them. */
const REQUESTS = /Request|^RichEmbed|^ApplicationCommand.*Option/;

/**
 * Closed JSON schemas by name, with our corrections. They refer to each other, so that an embed's, say, is compiled
 * once and not for every body that can hold one.
 */
export function toClosedSchemas(
  schemas: Readonly<Record<string, unknown>>,
): Map<string, Record<string, Json>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas))
    if (REQUESTS.test(id) && !id.includes('Response') && schema instanceof z.core.$ZodType)
      registry.add(schema, { id });
  const converted = z.toJSONSchema(registry, { uri: (id) => id, unrepresentable: 'any' });
  const all = z.record(z.string(), json).parse(converted.schemas);
  for (const schema of Object.values(all)) delete schema['$schema'];
  for (const schema of Object.values(all)) walk(all, schema, schema);
  return new Map(Object.entries(all));
}
