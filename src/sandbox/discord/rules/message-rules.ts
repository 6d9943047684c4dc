import type { APIEmbed, APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import type { Upload } from '../attachments.ts';
import { emptyMessage } from '../discord-error.ts';
import { FormErrors, type FormPath } from '../form-errors.ts';
import type { MessageBody } from '../messages.ts';
import { checkComponents } from './component-rules.ts';
import { checkEmbeds } from './embed-rules.ts';

const CONTENT_LIMIT = 2000;
/** 10 MiB, as in a guild without boosts. */
const FILE_LIMIT = 10_485_760;

/** What a message will have after the request; for an edit, fields left out keep what was there. */
function resulting(body: MessageBody, before?: APIMessage) {
  const pick = <T>(own: T | null | undefined, kept: T | undefined): T | undefined =>
    own === undefined ? kept : (own ?? undefined);
  return {
    content: pick(body.content, before?.content) ?? '',
    embeds: pick<readonly APIEmbed[]>(body.embeds, before?.embeds) ?? [],
    components: pick(body.components, before?.components) ?? [],
    flags: (body.flags ?? 0) | (before?.flags ?? 0),
  };
}

function checkFiles(form: FormErrors, body: MessageBody, uploads: readonly Upload[], at: FormPath): void {
  const indices = new Set(uploads.map((upload) => String(upload.index)));
  for (const [index, attachment] of (body.attachments ?? []).entries())
    if (String(attachment.id).length < 17 && !indices.has(String(attachment.id)))
      form.add([...at, 'attachments', index, 'id'], 'ATTACHMENT_NOT_FOUND', 'No file with this id was sent');
  if (uploads.length > 10) form.add([...at, 'attachments'], 'BASE_TYPE_MAX_LENGTH', 'Must be 10 or fewer.');
  for (const upload of uploads)
    if (upload.bytes.length > FILE_LIMIT)
      form.add([...at, 'attachments', upload.index], 'FILE_TOO_LARGE', 'Must be 10 MiB or less.');
}

function checkAllowedMentions(form: FormErrors, body: MessageBody, at: FormPath): void {
  const allowed = body.allowed_mentions;
  const parse = (allowed?.parse ?? []).map(String);
  for (const kind of ['users', 'roles'] as const)
    if (parse.includes(kind) && (allowed?.[kind] ?? []).length > 0)
      form.add(
        [...at, 'allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
}

/**
 * Discord's rules for messages that its published schemas do not state. `at` is where in the request's body the
 * message stands, `before` the message that an edit changes.
 */
export function checkMessage(
  body: MessageBody,
  uploads: readonly Upload[],
  at: FormPath = [],
  before?: APIMessage,
): void {
  const form = new FormErrors();
  const message = resulting(body, before);
  const isV2 = (message.flags & MessageFlags.IsComponentsV2) !== 0;
  form.maxLength([...at, 'content'], message.content, CONTENT_LIMIT);
  if (isV2 && message.content)
    form.add(
      [...at, 'content'],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      'Not with IsComponentsV2',
    );
  if (isV2 && message.embeds.length > 0)
    form.add(
      [...at, 'embeds'],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      'Not with IsComponentsV2',
    );
  if (body.embeds) checkEmbeds(form, body.embeds, uploads, [...at, 'embeds']);
  if (body.components) checkComponents(form, body.components, isV2, [...at, 'components']);
  checkFiles(form, body, uploads, at);
  checkAllowedMentions(form, body, at);
  form.throwIfAny();
  const kept = body.attachments ? body.attachments.length : (before?.attachments.length ?? 0);
  const isEmpty =
    message.content.trim() === '' &&
    message.embeds.length === 0 &&
    message.components.length === 0 &&
    uploads.length + kept === 0 &&
    !('poll' in body && body.poll) &&
    !('sticker_ids' in body && body.sticker_ids);
  if (isEmpty) throw emptyMessage();
}
