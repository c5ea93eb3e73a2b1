/** A snapshot as the files of Corral hold it: the last member of a review, on a line of its own. */
const snapshotLine = /^( {8}"snapshot": )"([\s\S]*?)"(?=\n {6}\})/gm

/** An escape of JSON, or any other sign. */
const escapeOrSign = /\\(?:u[\da-fA-F]{4}|["\\/bfnrt])|[\s\S]/g

/**
 * The text of a file in which every snapshot is a string of JSON again: somebody may have altered a
 * sign that JSON needs. What was altered stays altered, so that its review tells of it, and the model
 * can be read.
 */
export function withSnapshotsReadable(text: string): string {
  return text.replaceAll(snapshotLine, (line: string, name: string, inside: string) =>
    isString(inside) ? line : name + JSON.stringify(asWritten(inside)),
  )
}

function isString(inside: string): boolean {
  try {
    return typeof JSON.parse(`"${inside}"`) === 'string'
  } catch {
    return false
  }
}

/** What the escapes stand for; all that is none stands for itself. */
function asWritten(inside: string): string {
  return inside.replaceAll(escapeOrSign, (found) =>
    found.length > 1 ? (JSON.parse(`"${found}"`) as string) : found,
  )
}
