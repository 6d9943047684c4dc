/** `discord-api-spec` ships its zod schemas without type declarations: some hundred constants and a function. */
declare module 'discord-api-spec/zod' {
  const schemas: Readonly<Record<string, unknown>>;
  export = schemas;
}
