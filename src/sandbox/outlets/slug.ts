/** A title as a path segment: lower case, accents dropped, at most about 70 characters, never empty. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length > 70) break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return slug === '' ? 'story' : slug;
}
