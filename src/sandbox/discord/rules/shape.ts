import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import { FormErrors, type FormPath } from '../form-errors.ts';
import { toClosedSchemas } from './json-schema.ts';

/** The shape of one kind of request body. */
export interface Shape<T> {
  /** Gives the body back typed, or throws Discord's `Invalid Form Body`. Compiles itself the first time. */
  parse(body: unknown, at?: FormPath): Promise<T>;
}

function isUrl(text: string): boolean {
  return URL.canParse(text) && /^(https?|attachment|discord):$/.test(new URL(text).protocol);
}

async function loadCompiler(): Promise<Ajv> {
  const [spec, { Ajv2020 }] = await Promise.all([import('discord-api-spec/zod'), import('ajv/dist/2020.js')]);
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    inlineRefs: false,
    // The schemas are Discord's, and each is used a few times: checking and optimising them costs more than it saves.
    validateSchema: false,
    meta: false,
    code: { optimize: false },
    formats: { uri: isUrl, 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) },
  });
  for (const [name, schema] of toClosedSchemas(spec)) ajv.addSchema(schema, name);
  return ajv;
}

let compiler: Promise<Ajv> | undefined;

/** Starts loading Discord's schemas (about 0.3 s), so that the first request need not wait for it. */
export function loadSchemas(): Promise<Ajv> {
  return (compiler ??= loadCompiler());
}

function toPath(error: ErrorObject): FormPath {
  const path = error.instancePath.split('/').slice(1);
  const { missingProperty, additionalProperty } = error.params;
  const last: unknown = missingProperty ?? additionalProperty;
  return typeof last === 'string' ? [...path, last] : path;
}

function describe(error: ErrorObject): readonly [string, string] {
  switch (error.keyword) {
    case 'required':
      return ['BASE_TYPE_REQUIRED', 'This field is required'];
    case 'additionalProperties':
      return ['UNKNOWN_FIELD', 'Discord knows no such field'];
    case 'maxLength':
    case 'maxItems':
      return ['BASE_TYPE_MAX_LENGTH', `Must be ${error.params['limit']} or fewer in length.`];
    case 'minLength':
    case 'minItems':
      return ['BASE_TYPE_BAD_LENGTH', `Must be ${error.params['limit']} or more in length.`];
    case 'enum':
    case 'const':
      return ['BASE_TYPE_CHOICES', `Value ${error.message ?? 'is not one of the choices'}`];
    case 'format':
      return ['URL_TYPE_INVALID_URL', `Not a well formed ${error.params['format']}.`];
    default:
      return ['BASE_TYPE_BAD_TYPE', `Value ${error.message ?? 'is not of the right type'}`];
  }
}

/** Whether an error only says that another branch of a union did not fit either. */
function isEcho(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (all.length === 1) return false;
  if (['anyOf', 'if'].includes(error.keyword)) return true;
  const isWrongType = (other: ErrorObject) => ['type', 'anyOf'].includes(other.keyword);
  const hasBetter = all.some(
    (other) => other.instancePath.startsWith(error.instancePath) && !isWrongType(other) && other !== error,
  );
  return error.keyword === 'type' && (hasBetter || error.params['type'] === 'null');
}

function refuse(errors: readonly ErrorObject[], at: FormPath): void {
  const form = new FormErrors();
  const telling = errors.filter((error) => !isEcho(error, errors));
  for (const error of (telling.length > 0 ? telling : errors).slice(0, 20))
    form.add([...at, ...toPath(error)], ...describe(error));
  form.throwIfAny();
}

/** Makes a shape from one of Discord's published schemas, named as `discord-api-spec` exports it. */
export function shapeOf<T>(schema: string): Shape<T> {
  let validate: ValidateFunction<T> | undefined;
  return {
    async parse(body, at = []) {
      const ajv = await loadSchemas();
      validate ??= ajv.compile<T>({ $ref: schema });
      const candidate = body ?? {};
      if (validate(candidate)) return candidate;
      refuse(validate.errors ?? [], at);
      throw new Error('ajv refused a body without saying why');
    },
  };
}
