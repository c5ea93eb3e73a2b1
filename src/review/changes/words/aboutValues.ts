import type { About, ReviewCadence } from '@/model/about'
import { libraryPack } from '@/rules/packs/library'
import { several, type Tellers } from './tellers'

export const aboutValues: Tellers<About> = {
  contributors: ({ contributors }) => several(contributors),
  cadence: ({ cadence }) => cadenceWords(cadence),
  packs: ({ packs }) => several(packs.map(packName)),
}

function cadenceWords(cadence: ReviewCadence): string {
  if (cadence.every === 'custom') {
    return cadence.days === 1 ? 'every day' : `every ${cadence.days} days`
  }
  return cadence.every === 'quarter' ? 'every quarter' : 'at every release'
}

/** The rules that come with the app by what they are; a pack of one's own by its id, which people give it. */
export function packName(id: string): string {
  return id === libraryPack.id ? 'the rules that come with Corral' : id
}
