import { stringify } from 'yaml'
import { PackFile, RuleInFile } from '@/rules/ownPacks/packSchema'

/** The text of a pack as a YAML file, for people to read and change. Reading it gives the same pack. */
export function writePack(pack: PackFile): string {
  return yaml(inOrder(PackFile.shape, pack))
}

/** The text of one rule, as it stands in a pack. */
export function writeRule(rule: RuleInFile): string {
  return yaml(inOrder(RuleInFile.shape, rule))
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 100, aliasDuplicateObjects: false })
}

type Shape = { readonly [field: string]: object }

/** The fields in the order of the schema, without those that say what leaving them out says as well. */
function inOrder(shape: Shape, record: object): object {
  const fields = Object.keys(shape).flatMap((name) => {
    const value: unknown = Reflect.get(record, name)
    return value === undefined || isLeftOut(value) ? [] : [[name, written(name, value)] as const]
  })
  return Object.fromEntries(fields)
}

function written(name: string, value: unknown): unknown {
  return name === 'rules' && Array.isArray(value)
    ? value.map((rule: object) => inOrder(RuleInFile.shape, rule))
    : value
}

/** Nothing, an empty text and an empty list are what a field has when it is left out. */
function isLeftOut(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
