import type { APIAttachment, RESTAPIAttachment } from 'discord-api-types/v10';
import type { World } from './world.ts';

/** A file as it came in a multipart body; `index` is N of `files[N]`. */
export interface Upload {
  index: number;
  name: string;
  contentType: string;
  bytes: Buffer;
}

/** Width and height of a PNG, from its first chunk. */
function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  const isPng = bytes.length >= 24 && bytes.toString('latin1', 1, 4) === 'PNG';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}

/** Keeps a file and describes it as Discord does; its bytes are at `url`. */
export function storeUpload(world: World, upload: Upload, description?: string): APIAttachment {
  const id = world.nextId();
  const filename = upload.name.replaceAll(/[^\w.-]+/g, '_');
  world.files.set(id, { name: filename, contentType: upload.contentType, bytes: upload.bytes });
  const url = `${world.origin}/attachments/${id}/${encodeURIComponent(filename)}`;
  return {
    id,
    filename,
    size: upload.bytes.length,
    url,
    proxy_url: url,
    content_type: upload.contentType,
    ...(description && { description }),
    ...pngSize(upload.bytes),
  };
}

/** The attachments of a message: the kept ones that `requested` names (all when it is absent), then the new files. */
export function collectAttachments(
  world: World,
  requested: readonly RESTAPIAttachment[] | undefined,
  uploads: readonly Upload[],
  kept: readonly APIAttachment[] = [],
): APIAttachment[] {
  const named = new Map((requested ?? []).map((entry) => [String(entry.id), entry]));
  const staying = requested ? kept.filter((attachment) => named.has(attachment.id)) : kept;
  const added = uploads.map((upload) =>
    storeUpload(world, upload, named.get(String(upload.index))?.description),
  );
  return [...staying, ...added];
}
