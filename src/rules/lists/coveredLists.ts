import { apiSecurity } from '../catalogue/references/apiSecurity'
import { atlasTechniques } from '../catalogue/references/atlasTechniques'
import { automatedThreats } from '../catalogue/references/automatedThreats'
import type { Standard } from '../catalogue/references/standard'
import { topTenForAgents } from '../catalogue/references/topTenForAgents'
import { topTenForLlm } from '../catalogue/references/topTenForLlm'
import { atlasEntries } from './atlasTechniques'
import { automatedThreatEntries } from './automatedThreats'
import type { CoveredList, ListEntry } from './coveredList'

/** The lists that the library is held against, each in full. */
export const coveredLists: readonly CoveredList[] = [
  ofLlm('2026'),
  ofLlm('2025'),
  listOf('asi', topTenForAgents, allOf(topTenForAgents)),
  listOf('api', apiSecurity, allOf(apiSecurity)),
  listOf('oat', automatedThreats, automatedThreatEntries),
  listOf('atlas', { ...atlasTechniques, name: 'MITRE ATLAS techniques' }, atlasEntries),
]

/** The two editions share a list of the catalogue; their numbers mean different things. */
function ofLlm(year: string): CoveredList {
  const entries = allOf(topTenForLlm).filter(({ id }) => id.endsWith(year))
  return listOf(`llm-${year}`, { ...topTenForLlm, version: year }, entries)
}

function listOf(id: string, standard: Standard, entries: readonly ListEntry[]): CoveredList {
  const { name, version, url } = standard
  return { id, name, version, url, entries }
}

/** All that the catalogue has of a list of ten, which is all of it. */
function allOf({ titles }: Standard): readonly ListEntry[] {
  return Object.entries(titles).map(([id, title]) => ({ id, title: title ?? '' }))
}
