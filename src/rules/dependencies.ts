import type { FactName, Role } from './condition'
import { partsOf } from './path'
import { centresOf, reachOf, readsOf } from './reads'
import type { Rule } from './rule'

/** Something that a rule can hang on: a fact of a record, or which neighbours it has. */
export type Dependency = FactName | '#neighbours'

/** What a rule hangs on, seen from its subject. */
export interface Dependencies {
  readonly rule: Rule
  readonly ofSelf: ReadonlySet<Dependency>
  /** Of the ends of a flow, of neighbours and of the flows to them. */
  readonly ofOthers: ReadonlySet<Dependency>
  readonly ofModel: ReadonlySet<Dependency>
  /** How many flows away the others are at most. */
  readonly reach: number
}

/** What a rule hangs on when it is judged. Its adjusters are of no account here. */
export function dependenciesOf(rule: Rule): Dependencies {
  const conditions = [rule.when, rule.gap].filter((condition) => condition !== null)
  const ofSelf = new Set<Dependency>()
  const ofOthers = new Set<Dependency>()
  const ofModel = new Set<Dependency>()
  const put = (role: Role, dependency: Dependency) => {
    if (role === 'model') ofModel.add(dependency)
    else if (role === 'self') ofSelf.add(dependency)
    else ofOthers.add(dependency)
    // Outside `exists`, `flow` is the subject itself when the subject is a flow.
    if (role === 'flow') ofSelf.add(dependency)
  }
  for (const condition of conditions) {
    for (const path of readsOf(condition)) put(...partsOf(path))
    for (const role of centresOf(condition)) put(role, '#neighbours')
  }
  const reach = Math.max(0, ...conditions.map((condition) => reachOf(condition)))
  return { rule, ofSelf, ofOthers, ofModel, reach }
}
