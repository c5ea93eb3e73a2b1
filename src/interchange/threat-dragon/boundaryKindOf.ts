import { type BoundaryKind, boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'

/** The words of a boundary's name that say what kind of border it is. */
const words: readonly (readonly [BoundaryKind, RegExp])[] = [
  ['internet', /\b(internet|www)\b/],
  [
    'third-party',
    /\b(third[- ]part(y|ies)|3rd[- ]party|vendors?|suppliers?|partners?|external|saas)\b/,
  ],
  [
    'user-device',
    /\b(user'?s? devices?|phone|mobile|laptop|browser|local machine|client device)\b/,
  ],
  ['sandbox', /\bsandbox(ed)?\b/],
  ['corporate', /\b(corp|corporate|office|intranet)\b/],
  ['cloud-account', /\b(cloud|aws|azure|gcp)\b/],
  ['tenant', /\btenants?\b/],
  ['host', /\b(host|container|docker|pod|kubernetes|vm|virtual machine|runtime)\b/],
]

/**
 * The kind that the name of a boundary says it is; where it says several, the one that is trusted
 * least. Null when it says none.
 */
export function boundaryKindOf(name: string): BoundaryKind | null {
  const line = name
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .replaceAll('’', "'")
  const named = words.filter(([, pattern]) => pattern.test(line)).map(([kind]) => kind)
  return named.toSorted((one, other) => trust(one) - trust(other))[0] ?? null
}

const trust = (kind: BoundaryKind) => boundaryKindEntry(kind).trust
