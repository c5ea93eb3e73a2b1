import { choicesIn } from '@/model/answer'
import type { PropertyEntry, PropertyOwner } from '@/model/vocabulary/properties/property'
import { isOwnWord } from '@/model/vocabulary/ownWord'
import type { Scene } from './conditionFaults'
import { derivedChoices, type FactChoices } from './derivedChoices'
import { didYouMean } from './nearest'
import type { PackFault } from './packFault'
import type { PackWords } from './packWords'

/** A claim about one fact: the member that names it, and how it is compared. */
export interface FactClaim {
  readonly name: 'has' | 'lacks' | 'fact'
  readonly path: string
  readonly compared: 'has' | 'lacks' | 'oneOf' | 'overlaps' | 'atLeast'
  readonly values: readonly string[] | null
}

/** What is wrong with a claim about one fact. */
export function claimFaults(claim: FactClaim, scene: Scene): readonly PackFault[] {
  const dot = claim.path.indexOf('.')
  const [role, name] = [claim.path.slice(0, dot), claim.path.slice(dot + 1)]
  const here = (message: string): readonly PackFault[] => [{ path: [claim.name], message }]

  const sort = sortOf(role, scene)
  if (typeof sort === 'object') return here(sort.why)
  const known = factNamed(name, scene.words)
  if (!known) {
    const names = [...scene.words.properties.keys(), ...Object.keys(derivedChoices)]
    if (isOwnWord(name) && !didYouMean(name, names)) return here(ofAnother(name))
    return here(`Nothing is called “${name}”.${didYouMean(name, names)}`)
  }
  if (!known.on.includes(sort)) return here(wrongOwner(name, known.on, sort))
  const unfit = wrongComparison(claim.compared, known, name)
  if (unfit) return here(unfit)
  return wrongValues(claim, known)
}

const ofAnother = (name: string) =>
  `This pack has no property “${name}”. A rule can use the words of Corral and of its own pack.`

interface KnownFact extends FactChoices {
  /** Whether `has` and `lacks` can tell a good answer from a bad one. */
  readonly tellsGood: boolean
}

function factNamed(name: string, words: PackWords): KnownFact | null {
  if (Object.hasOwn(derivedChoices, name)) {
    const fact = derivedChoices[name as keyof typeof derivedChoices]
    const values = name === '$ownKind' ? ['none', ...words.ownKinds.keys()] : fact.values
    return { ...fact, values, tellsGood: fact.type === 'yesNo' || fact.type === 'someOf' }
  }
  const property = words.properties.get(name)
  return property ? propertyFact(property) : null
}

function propertyFact(property: PropertyEntry): KnownFact {
  const { type, on, good } = property
  const tellsGood = type !== 'oneOf' || good !== undefined
  return { type, values: choicesIn(property), on: [on], tellsGood }
}

/** What sort of record a role stands for here, or why nothing does. */
function sortOf(role: string, scene: Scene): PropertyOwner | { readonly why: string } {
  const { to, isBesideNeighbour } = scene
  switch (role) {
    case 'self':
      return to
    case 'source':
    case 'target':
      return to === 'flow'
        ? 'element'
        : { why: `Only a rule about flows has a ${role}. This one is about ${plural[to]}.` }
    case 'flow':
      return to === 'flow' || isBesideNeighbour
        ? 'flow'
        : { why: 'There is a flow only in a rule about flows, and inside the where of an exists.' }
    case 'peer':
      return isBesideNeighbour
        ? 'element'
        : { why: 'There is a peer only inside the where of an exists.' }
    default:
      return 'model'
  }
}

const plural: { readonly [Sort in PropertyOwner]: string } = {
  element: 'elements',
  flow: 'flows',
  boundary: 'boundaries',
  model: 'the model as a whole',
}

function wrongOwner(name: string, on: readonly PropertyOwner[], sort: PropertyOwner): string {
  const asked = on.map((each) => plural[each]).join(' or ')
  return `“${name}” is known of ${asked}, and this speaks of ${plural[sort]}.`
}

function wrongComparison(
  compared: FactClaim['compared'],
  { type, tellsGood }: KnownFact,
  name: string,
): string | null {
  if (type === 'level') {
    return compared === 'atLeast'
      ? null
      : `“${name}” is a level from 0 to 5. Compare it with atLeast.`
  }
  switch (compared) {
    case 'has':
    case 'lacks':
      if (tellsGood) return null
      return `None of the choices of “${name}” counts as protection. Compare it with oneOf.`
    case 'oneOf':
      return type === 'someOf' ? `“${name}” can be several things. Compare it with overlaps.` : null
    case 'overlaps':
      return type === 'someOf' ? null : `“${name}” is one thing only. Compare it with oneOf.`
    case 'atLeast':
      return `“${name}” is no level. Compare it with oneOf or overlaps.`
  }
}

function wrongValues({ compared, values }: FactClaim, known: KnownFact): readonly PackFault[] {
  return (values ?? []).flatMap((value, at) => {
    if (known.values === null || known.values.includes(value)) return []
    const choices = known.values.length > 12 ? '' : ` Choose from: ${known.values.join(', ')}.`
    const near = choices === '' ? didYouMean(value, known.values) : choices
    return [{ path: [compared, at], message: `This can never be “${value}”.${near}` }]
  })
}
