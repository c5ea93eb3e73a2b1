/** What no common file system allows in a name, and what would hide the file or break its ending. */
// oxlint-disable-next-line no-control-regex -- control characters are just what must go
const forbidden = /[\u0000-\u001f\u007f<>:"/\\|?*]+/g

/** The name of the file that a model is exported to, from its title. */
export function fileNameOf(title: string): string {
  const base = title
    .replace(forbidden, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return `${[...(base || 'threat model')].slice(0, 80).join('')}.corral.json`
}
