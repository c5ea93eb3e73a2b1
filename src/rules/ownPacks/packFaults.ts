import { choicesIn, notApplicable } from '@/model/answer'
import { isOwnWord, packOfWord } from '@/model/vocabulary/ownWord'
import { kindFaults } from './kindFaults'
import { didYouMean } from './nearest'
import { type PackFault, within } from './packFault'
import type { ControlInFile, PackFile, PropertyInFile } from './packSchema'
import { type PackWords, wordsOfPack } from './packWords'
import { ruleFaults } from './ruleFaults'

/** What is wrong with a pack beyond the form of its fields: words that nobody knows, ids given twice. */
export function packFaults(pack: PackFile): readonly PackFault[] {
  const words = wordsOfPack(pack)
  return [
    ...reservedFaults(pack),
    ...idFaults(pack),
    ...pack.properties.flatMap((property, at) =>
      within(['properties', at], propertyFaults(property, words)),
    ),
    ...pack.controls.flatMap((control, at) =>
      within(['controls', at], controlFaults(control, words)),
    ),
    ...pack.rules.flatMap((rule, at) => within(['rules', at], ruleFaults(rule, words))),
  ]
}

function reservedFaults({ id }: PackFile): readonly PackFault[] {
  if (!id.startsWith('corral/')) return []
  return [
    { path: ['id'], message: 'Ids that begin with corral/ belong to Corral. Choose another.' },
  ]
}

const lists = ['kinds', 'properties', 'controls', 'rules'] as const

/** Every id begins with the pack, so that no two packs mean different things by one word. */
function idFaults(pack: PackFile): readonly PackFault[] {
  const seen = new Set<string>()
  return lists.flatMap((list) =>
    pack[list].flatMap(({ id }, at): PackFault[] => {
      const path = [list, at, 'id']
      if (packOfWord(id) !== pack.id) {
        return [{ path, message: `Ids of this pack begin with “${pack.id}:”. This is “${id}”.` }]
      }
      if (seen.has(id)) {
        return [{ path, message: `The id “${id}” is used twice. Change one of them.` }]
      }
      seen.add(id)
      return []
    }),
  )
}

function propertyFaults(property: PropertyInFile, words: PackWords): readonly PackFault[] {
  const { type, on, kinds, says } = property
  const possible = choicesIn(property)
  const faults: readonly (readonly [boolean, string, string])[] = [
    ...choiceFaults(property, possible),
    [kinds !== undefined && on !== 'element', 'kinds', 'Only a question about elements has kinds.'],
  ]
  return [
    ...faults.flatMap(([isWrong, field, message]) => (isWrong ? [{ path: [field], message }] : [])),
    ...kindFaults(kinds ?? [], words),
    ...saysFaults(says, type, possible),
  ]
}

/** What can be wrong with the choices of a question: whether it is, in which field, and the words for it. */
function choiceFaults(
  { type, choices, good, role }: PropertyInFile,
  possible: readonly string[],
): readonly (readonly [boolean, string, string])[] {
  const unknown = good?.find((choice) => !possible.includes(choice))
  return [
    [
      type === 'yesNo' && choices !== undefined,
      'choices',
      'A question of type yesNo has no choices but yes and no.',
    ],
    [
      type !== 'yesNo' && choices === undefined,
      'type',
      `A question of type ${type} needs its choices.`,
    ],
    [
      possible.includes(notApplicable),
      'choices',
      '“na” is the answer that says that a question does not apply.',
    ],
    [new Set(possible).size < possible.length, 'choices', 'A choice is given twice.'],
    [
      good !== undefined && type !== 'oneOf',
      'good',
      'Only a question of type oneOf has good choices.',
    ],
    [unknown !== undefined, 'good', `“${unknown ?? ''}” is none of the choices.`],
    [
      role === 'control' && type === 'oneOf' && good === undefined,
      'role',
      'Say with good which of the choices count as protection.',
    ],
  ]
}

function saysFaults(
  says: PropertyInFile['says'],
  type: PropertyInFile['type'],
  possible: readonly string[],
): readonly PackFault[] {
  if (says === undefined) return []
  if (type === 'yesNo') {
    if (typeof says === 'string') return []
    const message = 'Say what a yes means as one phrase, such as “keep keys in hardware”.'
    return [{ path: ['says'], message }]
  }
  if (typeof says === 'string') {
    const message = 'Give each choice its phrase, as in hardware: keep keys in hardware.'
    return [{ path: ['says'], message }]
  }
  const unknown = Object.keys(says).find((choice) => !possible.includes(choice))
  if (unknown === undefined) return []
  return [{ path: ['says', unknown], message: `“${unknown}” is none of the choices.` }]
}

function controlFaults({ effects }: ControlInFile, words: PackWords): readonly PackFault[] {
  return effects.flatMap(({ on, property: id, value }, at): readonly PackFault[] => {
    const property = words.properties.get(id)
    if (!property) {
      const near = isOwnWord(id) ? '' : didYouMean(id, words.properties.keys())
      const message = `There is no property “${id}”.${near}`
      return [{ path: ['effects', at, 'property'], message }]
    }
    if (property.on !== on) {
      const message = `“${id}” is asked of the ${property.on}, so write on: ${property.on}.`
      return [{ path: ['effects', at, 'on'], message }]
    }
    const choices = choicesIn(property)
    if (choices.includes(value)) return []
    const message = `“${value}” is no answer to “${id}”. Choose from: ${choices.join(', ')}.`
    return [{ path: ['effects', at, 'value'], message }]
  })
}
