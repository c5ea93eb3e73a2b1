import { notApplicable } from '@/model/answer'
import type { DataFlow } from '@/model/flow'
import { propertyOf } from '@/model/vocabulary/properties/properties'

/** What protects a flow: encrypted, not encrypted, nobody has said, or it does not apply. */
export type Protection = 'closed' | 'open' | 'unknown' | 'notApplicable'

/** Read from the answer itself, or from the protocol where that settles it. */
export function protectionOf({ answers }: DataFlow): Protection {
  const protocol = typeof answers.protocol === 'string' ? answers.protocol : ''
  const implied = propertyOf('protocol').implies?.[protocol]?.['encrypted']
  const answer = answers.encrypted ?? implied
  if (answer === 'yes') return 'closed'
  if (answer === 'no') return 'open'
  return answer === notApplicable ? 'notApplicable' : 'unknown'
}

/** Protection in words, for those who do not see the glyph. */
export const protectionWords: { readonly [Of in Protection]: string | null } = {
  closed: 'encrypted',
  open: 'not encrypted',
  unknown: 'encryption unknown',
  notApplicable: null,
}
