import type { ChangeKind, ChangeMark } from '@/review/changes/drawn/changeMark'

/** What stands for a kind of change, beside the line that it is drawn with. */
export const changeSigns: { readonly [Kind in ChangeKind]: string } = {
  added: '+',
  removed: '−',
  changed: '~',
}

/** “+ Vector index, added”. */
export function spokenMark({ kind, name, became }: ChangeMark): string {
  return `${changeSigns[kind]} ${name}, ${became}`
}
