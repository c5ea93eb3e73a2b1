import { canonicalJson, inCodeUnitOrder } from '@/model/canonicalJson'
import { CURRENT_VERSION } from '@/model/migrations/migrations'
import { type Model, tableNames } from '@/model/model'
import type { ExportedFinding } from '@/review/exportedFindings'
import { type LeftOut, schemaName } from './corralFile'
import type { PackInFile } from './packInFile'

/**
 * The text of a `*.corral.json` file. The same model, findings and packs give the same bytes, whatever
 * the order in which they came about.
 */
export function writeCorral(
  model: Model,
  findings: readonly ExportedFinding[],
  packs?: readonly PackInFile[],
  leftOut?: LeftOut,
): string {
  const lists = tableNames.map((table) => [table, inOrder(Object.values(model[table]), 'id')])
  return canonicalJson({
    $schema: schemaName,
    format: 'corral',
    version: CURRENT_VERSION,
    model: { about: model.about, ...Object.fromEntries(lists) },
    findings: inOrder(findings, 'key'),
    ...(packs && { packs: inOrder(packs, 'id') }),
    ...(leftOut && { leftOut }),
  })
}

function inOrder<Key extends string, Item extends { readonly [Name in Key]: string }>(
  items: readonly Item[],
  by: Key,
): Item[] {
  return items.toSorted((one, other) => inCodeUnitOrder(one[by], other[by]))
}
