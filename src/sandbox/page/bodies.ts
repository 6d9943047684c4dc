import { z } from 'zod';

const snowflake = z.string().regex(/^\d{17,20}$/);

const actor = z.strictObject({
  guildId: snowflake,
  channelId: snowflake,
  userId: snowflake,
  locale: z.enum(['en-US', 'es-ES']),
});

/** A file for an attachment option; the page sends text only. */
const typedFile = z.strictObject({
  name: z.string().min(1).max(200),
  content: z.string().max(500_000),
  contentType: z.string().max(100),
});

const optionValues = z.record(
  z.string().max(32),
  z.union([z.string().max(6_000), z.number(), z.boolean(), typedFile]),
);

/** A slash command as the visitor sent it; `name` holds sub-commands too, as in `subscription list`. */
export const commandBody = z.strictObject({ actor, name: z.string().max(100), options: optionValues });

/** One option is being typed into (`focused`), the others stand beside it. */
export const autocompleteBody = z.strictObject({
  actor,
  name: z.string().max(100),
  focused: z.string().max(32),
  options: optionValues,
});

/** A click on a button, or a choice from a select (`values`). */
export const componentBody = z.strictObject({
  actor,
  messageId: snowflake,
  customId: z.string().min(1).max(100),
  values: z.array(z.string().max(100)).max(25).optional(),
});

/** A form that the bot opened and the visitor filled in: text, or a select's list, by the field's `custom_id`. */
export const modalBody = z.strictObject({
  actor,
  customId: z.string().min(1).max(100),
  fields: z.record(
    z.string().max(100),
    z.union([z.string().max(4_000), z.array(z.string().max(100)).max(25)]),
  ),
});

/** A story of the visitor's own, to be published by one of the sample outlets. */
export const publishBody = z.strictObject({
  outletId: z.string().min(1).max(100),
  title: z.string().trim().min(1).max(300),
  text: z.string().trim().min(1).max(20_000),
});
