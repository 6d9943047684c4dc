import type { APIEmbed } from 'discord-api-types/v10';
import type { Upload } from '../attachments.ts';
import { countCharacters, type FormErrors, type FormPath } from '../form-errors.ts';

/** All embeds of a message together. */
const TOTAL_LIMIT = 6000;

function countEmbed(embed: APIEmbed): number {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  for (const field of embed.fields ?? []) texts.push(field.name, field.value);
  return texts.reduce((sum, text) => sum + countCharacters(text ?? ''), 0);
}

function isEmpty(embed: APIEmbed): boolean {
  return countEmbed(embed) === 0 && !embed.image?.url && !embed.thumbnail?.url;
}

function checkLink(form: FormErrors, url: string | null | undefined, path: FormPath): void {
  if (url && !/^https?:\/\//i.test(url))
    form.add(path, 'URL_TYPE_INVALID_SCHEME', `Scheme must be one of ('http', 'https').`);
}

function checkPicture(
  form: FormErrors,
  url: string | null | undefined,
  uploads: readonly Upload[],
  path: FormPath,
): void {
  if (!url) return;
  if (!url.startsWith('attachment://')) checkLink(form, url, path);
  else if (!uploads.some((upload) => upload.name === url.slice('attachment://'.length)))
    form.add(path, 'ATTACHMENT_NOT_FOUND', `No file named ${url.slice('attachment://'.length)} was sent`);
}

function checkEmbed(form: FormErrors, embed: APIEmbed, uploads: readonly Upload[], at: FormPath): void {
  if (isEmpty(embed)) form.required([...at, 'description']);
  for (const [index, field] of (embed.fields ?? []).entries()) {
    if (!field.name.trim()) form.required([...at, 'fields', index, 'name']);
    if (!field.value.trim()) form.required([...at, 'fields', index, 'value']);
  }
  if (embed.footer && !embed.footer.text) form.required([...at, 'footer', 'text']);
  if (embed.author && !embed.author.name) form.required([...at, 'author', 'name']);
  checkLink(form, embed.url, [...at, 'url']);
  checkLink(form, embed.author?.url, [...at, 'author', 'url']);
  checkPicture(form, embed.image?.url, uploads, [...at, 'image', 'url']);
  checkPicture(form, embed.thumbnail?.url, uploads, [...at, 'thumbnail', 'url']);
  checkPicture(form, embed.author?.icon_url, uploads, [...at, 'author', 'icon_url']);
  checkPicture(form, embed.footer?.icon_url, uploads, [...at, 'footer', 'icon_url']);
}

/** Discord's rules for embeds beyond the lengths of single fields. */
export function checkEmbeds(
  form: FormErrors,
  embeds: readonly APIEmbed[],
  uploads: readonly Upload[],
  at: FormPath,
): void {
  for (const [index, embed] of embeds.entries()) checkEmbed(form, embed, uploads, [...at, index]);
  const total = embeds.reduce((sum, embed) => sum + countEmbed(embed), 0);
  if (total > TOTAL_LIMIT)
    form.add(at, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${TOTAL_LIMIT}`);
}
