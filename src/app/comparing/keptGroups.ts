import type { OptionGroup } from '@/ui/Select'
import type { KeptEntry } from './useKeptStates'

/** Kept states as options: the signed reviews, then the earlier versions. */
export function keptGroups(kept: readonly KeptEntry[]): readonly OptionGroup<string>[] {
  return [
    { title: 'Signed reviews', options: kept.filter(({ of }) => of === 'review') },
    { title: 'Earlier versions', options: kept.filter(({ of }) => of === 'version') },
  ].filter(({ options }) => options.length > 0)
}
