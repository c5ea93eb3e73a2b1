import type { MetCopies } from '@/interchange/signing/metCopies'
import type { MergeRecord } from '@/review/merging/mergeChoice'

/** Records that differ for one reason, with what that means for the choice. */
export interface MergeGroup {
  readonly title: string
  readonly meaning: string
  readonly records: readonly MergeRecord[]
}

/** What both changed, then what only the other copy did, then where things are drawn. */
export function mergeGroups({ questions, ancestor }: MetCopies): readonly MergeGroup[] {
  const groups: readonly MergeGroup[] = [
    {
      title: 'Changed in both',
      meaning: 'It stays as it is here until you choose.',
      records: questions.records.filter((record) => groupOf(record) === 'both'),
    },
    {
      title: ancestor ? 'Changed only in the file' : 'What differs',
      meaning: ancestor
        ? 'It is taken over unless you choose otherwise.'
        : 'What is new in the file is taken over, and the rest stays as it is here until you choose.',
      records: questions.records.filter((record) => groupOf(record) === 'rest'),
    },
    {
      title: 'Layout',
      meaning: 'Where things are drawn; no threat depends on it.',
      records: questions.records.filter((record) => groupOf(record) === 'layout'),
    },
  ]
  return groups.filter(({ records }) => records.length > 0)
}

function groupOf({ choices }: MergeRecord): 'both' | 'layout' | 'rest' {
  if (choices.every(({ of }) => of === 'layout')) return 'layout'
  return choices.some(({ by, of }) => by === 'both' && of !== 'layout') ? 'both' : 'rest'
}
