// @ts-check

/**
 * The address if it may be followed (http or https), else nothing.
 *
 * @param {string | null | undefined} address
 */
export function safeLink(address) {
  if (!address) return null;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * Does the address lead to this machine? Only such pictures are loaded.
 *
 * @param {string} address
 */
export function isLocal(address) {
  const link = safeLink(address);
  return link !== null && ['127.0.0.1', 'localhost'].includes(new URL(link).hostname);
}
