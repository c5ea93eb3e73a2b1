import { writeRule } from '@/interchange/packs/writePack'
import type { Model } from '@/model/model'
import type { OwnThreat } from '@/model/ownThreat'
import type { Subject } from '@/model/subject'
import { type PackFile, RuleInFile } from '@/rules/ownPacks/packSchema'
import { freeId } from './ruleStarts'

/**
 * The text of a rule that finds a threat written by hand wherever there is a record of the same kind;
 * its conditions are for a person to add. In the title, the name of the record gives way to its role.
 */
export function ruleFromThreat(threat: OwnThreat, model: Model, pack: PackFile): string {
  const [first] = threat.on
  const { likelihood, impact, stride } = threat
  const rule = RuleInFile.parse({
    id: freeId(pack),
    title: titleOf(threat, model),
    // A rule has at least one letter; tampering is the one that fits most of what has none.
    stride: stride.length > 0 ? stride : ['T'],
    applies: appliesTo(first, threat, model),
    why: threat.description.trim().slice(0, 5_000) || threat.title.trim().slice(0, 5_000),
    check: threat.mitigation.trim().slice(0, 5_000),
    likelihood: likelihood ?? 3,
    impact: impact ?? 3,
  })
  return writeRule(rule)
}

function titleOf({ title, on }: OwnThreat, model: Model): string {
  const named = on.reduce((text, subject) => {
    const name = subject.type === 'element' ? model.elements[subject.id]?.name.trim() : undefined
    return name ? text.replaceAll(name, '{self}') : text
  }, title.trim())
  return named.slice(0, 200) || 'A threat without a title'
}

function appliesTo(first: Subject | undefined, { on }: OwnThreat, model: Model) {
  switch (first?.type) {
    case 'element': {
      const kinds = on.flatMap((subject) =>
        subject.type === 'element' ? (model.elements[subject.id]?.kind ?? []) : [],
      )
      return kinds.length > 0 ? { to: 'element', kinds: [...new Set(kinds)] } : { to: 'element' }
    }
    case 'boundary': {
      const kind = model.boundaries[first.id]?.kind
      return kind ? { to: 'boundary', kinds: [kind] } : { to: 'boundary' }
    }
    case 'flow':
      return { to: 'flow' }
    case 'model':
    case undefined:
      return { to: 'model' }
  }
}
