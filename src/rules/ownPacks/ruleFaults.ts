import { type ElementKind, ElementKind as AnyKind } from '@/model/vocabulary/elementKinds'
import { isAskedOf } from '@/model/vocabulary/properties/properties'
import { conditionFaults } from './conditionFaults'
import type { ConditionInFile } from './conditionInFile'
import { kindFaults } from './kindFaults'
import { mitigationFaults } from './mitigationFaults'
import { type PackFault, within } from './packFault'
import type { RuleInFile } from './packSchema'
import type { PackWords } from './packWords'

/** What is wrong with a rule beyond the form of its fields. */
export function ruleFaults(rule: RuleInFile, words: PackWords): readonly PackFault[] {
  const kinds = kindsOf(rule, words)
  const helped = { to: rule.applies.to, kinds }
  const named = rule.applies.to === 'element' ? (rule.applies.kinds ?? []) : []
  return [
    ...within(['applies'], kindFaults(named, words)),
    ...titleFaults(rule),
    ...conditionsIn(rule).flatMap(([path, condition]) =>
      within(
        path,
        conditionFaults(condition, { to: rule.applies.to, isBesideNeighbour: false, words }),
      ),
    ),
    ...unaskedFaults(rule.gap, kinds, words),
    ...rule.mitigations.flatMap((mitigation, at) =>
      within(['mitigations', at], mitigationFaults(mitigation, helped, words)),
    ),
    ...sizeFaults(rule),
  ]
}

/** The built-in kinds that a rule is about, those that its own kinds specialise among them. */
export function kindsOf({ applies }: RuleInFile, words: PackWords): readonly ElementKind[] {
  if (applies.to !== 'element') return []
  if (!applies.kinds) return AnyKind.options
  return applies.kinds.flatMap((kind) => {
    const own = words.ownKinds.get(kind)
    return own ? own.specialises : (AnyKind.safeParse(kind).data ?? [])
  })
}

/** A title fills in names, of which a rule about flows knows more than another. */
function titleFaults({ title, applies }: RuleInFile): readonly PackFault[] {
  const known = applies.to === 'flow' ? ['self', 'source', 'target', 'flow'] : ['self']
  const unknown = [...title.matchAll(/\{([^}]*)\}/g)].find(
    ([, name]) => !known.includes(name ?? ''),
  )
  if (!unknown) return []
  const names = known.map((name) => `{${name}}`).join(', ')
  return [
    { path: ['title'], message: `The title can name ${names} here, and “${unknown[0]}” is none.` },
  ]
}

/** The conditions of a rule, each with where it stands. */
function conditionsIn({ when, gap, adjust }: RuleInFile) {
  const all: readonly (readonly [readonly PropertyKey[], ConditionInFile | null])[] = [
    [['when'], when],
    [['gap'], gap],
    ...adjust.map((each, at) => [['adjust', at, 'when'], each.when] as const),
  ]
  return all.flatMap(([path, condition]) => (condition ? [[path, condition] as const] : []))
}

/** A protection that a kind is not asked about can never be missing there. */
function unaskedFaults(
  gap: ConditionInFile | null,
  kinds: readonly ElementKind[],
  words: PackWords,
): readonly PackFault[] {
  if (!gap) return []
  return within(
    ['gap'],
    claimsIn(gap, []).flatMap(({ path, fact }) => {
      const property = fact.startsWith('self.') ? words.properties.get(fact.slice(5)) : undefined
      if (property?.on !== 'element') return []
      const without = kinds.filter((kind) => !isAskedOf(property, kind))
      if (without.length === 0) return []
      const message = `“${property.id}” is not asked of ${without.slice(0, 3).join(', ')}, so it can never be missing there. Leave those kinds out of applies, or ask another property.`
      return [{ path, message }]
    }),
  )
}

interface Claim {
  readonly path: readonly PropertyKey[]
  readonly fact: string
}

function claimsIn(form: ConditionInFile, path: readonly PropertyKey[]): readonly Claim[] {
  if ('has' in form) return [{ path: [...path, 'has'], fact: form.has }]
  if ('lacks' in form) return [{ path: [...path, 'lacks'], fact: form.lacks }]
  if ('fact' in form) return [{ path: [...path, 'fact'], fact: form.fact }]
  return insideOf(form).flatMap(([steps, part]) => claimsIn(part, [...path, ...steps]))
}

/** What a condition is made of, each part with the way to it. */
function insideOf(
  form: ConditionInFile,
): readonly (readonly [readonly PropertyKey[], ConditionInFile])[] {
  if ('all' in form) return form.all.map((part, at) => [['all', at], part])
  if ('any' in form) return form.any.map((part, at) => [['any', at], part])
  if ('not' in form) return [[['not'], form.not]]
  if ('sure' in form) return [[['sure'], form.sure]]
  return 'exists' in form ? [[['exists', 'where'], form.exists.where]] : []
}

/** More claims than any rule needs: the library's largest has a few dozen. */
const MOST_CLAIMS = 200

function sizeFaults(rule: RuleInFile): readonly PackFault[] {
  const claims = conditionsIn(rule).flatMap(([, condition]) => claimsIn(condition, []))
  if (claims.length <= MOST_CLAIMS) return []
  const message = `This rule makes ${claims.length} claims; Corral takes at most ${MOST_CLAIMS}. Make several rules of it.`
  return [{ path: [], message }]
}
