import { z } from 'zod/mini'
import { ConditionInFile } from '@/rules/ownPacks/conditionInFile'
import { PackFile, RuleInFile } from '@/rules/ownPacks/packSchema'

/** The file in `public/schema` that describes this version of the format of packs. */
export const packSchemaName = 'corral-pack-1.schema.json'

const names = z.registry<{ id: string }>()
names.add(ConditionInFile, { id: 'Condition' })
names.add(RuleInFile, { id: 'Rule' })

/**
 * The JSON Schema of a pack, for editors. It says what each field may be; that the names in it are
 * known, and that ids begin with the pack, is checked when a pack is read.
 */
export function packJsonSchema(): object {
  const schema = z.toJSONSchema(PackFile, { metadata: names, io: 'input' })
  return { ...schema, $id: packSchemaName, title: 'A Corral rule pack' }
}
