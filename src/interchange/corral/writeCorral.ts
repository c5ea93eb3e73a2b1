import { canonicalJson, inCodeUnitOrder } from '@/model/canonicalJson'
import { CURRENT_VERSION } from '@/model/migrations/migrations'
import { type Model, tableNames } from '@/model/model'
import type { ExportedFinding } from '@/review/exportedFindings'
import { schemaName } from './corralFile'

/**
 * The text of a `*.corral.json` file. The same model and findings give the same bytes, whatever the
 * order in which they came about.
 */
export function writeCorral(model: Model, findings: readonly ExportedFinding[]): string {
  const lists = tableNames.map((table) => [table, inOrder(Object.values(model[table]), 'id')])
  return canonicalJson({
    $schema: schemaName,
    format: 'corral',
    version: CURRENT_VERSION,
    model: { about: model.about, ...Object.fromEntries(lists) },
    findings: inOrder(findings, 'key'),
  })
}

function inOrder<Key extends string, Item extends { readonly [Name in Key]: string }>(
  items: readonly Item[],
  by: Key,
): Item[] {
  return items.toSorted((one, other) => inCodeUnitOrder(one[by], other[by]))
}
