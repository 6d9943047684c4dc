import { EmbedType, type APIAttachment, type APIEmbed, type APIEmbedImage } from 'discord-api-types/v10';

function isFilled([, value]: [string, unknown]): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** Without the keys that say nothing, as Discord returns objects. */
function filled<T extends object>(value: T): T {
  const copy = { ...value };
  for (const [key] of Object.entries(copy).filter((entry) => !isFilled(entry)))
    Reflect.deleteProperty(copy, key);
  return copy;
}

function toImage(image: APIEmbedImage, attachments: readonly APIAttachment[]): APIEmbedImage {
  const name = image.url.startsWith('attachment://') ? image.url.slice('attachment://'.length) : undefined;
  const file = attachments.find((attachment) => attachment.filename === name);
  if (!file) return { ...filled(image), proxy_url: image.url };
  return { url: file.url, proxy_url: file.proxy_url, width: file.width ?? 0, height: file.height ?? 0 };
}

/** An embed as Discord gives it back: type `rich`, uploaded pictures by their address. */
export function buildEmbed(embed: APIEmbed, attachments: readonly APIAttachment[]): APIEmbed {
  const built: APIEmbed = { ...filled(embed), type: EmbedType.Rich };
  if (built.image) built.image = toImage(built.image, attachments);
  if (built.thumbnail) built.thumbnail = toImage(built.thumbnail, attachments);
  if (built.footer) built.footer = filled(built.footer);
  if (built.author) built.author = filled(built.author);
  if (built.fields) built.fields = built.fields.map((field) => ({ ...field, inline: field.inline ?? false }));
  return built;
}

/** The files that embeds show; Discord does not list them as attachments of the message as well. */
export function filesInEmbeds(embeds: readonly APIEmbed[]): Set<string> {
  const urls = embeds.flatMap((embed) => [embed.image?.url, embed.thumbnail?.url]);
  return new Set(urls.filter((url) => url !== undefined));
}
