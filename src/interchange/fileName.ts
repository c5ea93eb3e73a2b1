/** What no common file system allows in a name, and what would hide the file or break its ending. */
// oxlint-disable-next-line no-control-regex -- control characters are just what must go
const forbidden = /[\u0000-\u001f\u007f<>:"/\\|?*]+/g

/** The name of the file that a model, or a picture of it, is exported to, from its title. */
export function fileNameOf(title: string, ending = '.corral.json'): string {
  const base = title
    .replace(forbidden, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return shortened(base || 'threat model') + ending
}

/** At most 80 signs as people count them, so that no emoji is cut in two. */
function shortened(title: string): string {
  const signs = new Intl.Segmenter().segment(title)
  return Array.from(signs, ({ segment }) => segment)
    .slice(0, 80)
    .join('')
}
