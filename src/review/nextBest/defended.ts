import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import type { Day } from '@/model/text'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import { nameOf } from '@/rules/explain/nameOf'
import { listed } from '@/rules/explain/phrase'
import { titleOf } from '@/rules/explain/titleOf'
import type { Threat } from '../threat'
import type { Pledge } from './adopt'
import type { EstimatedEffort } from './effort'
import { gainInWords } from './gainParts'
import type { NextBest, ToDo } from './nextBest'
import { movesOf, outcomeOf } from './outcome'
import type { Move } from './tryOut'

/** How the list is written: with the marks of Markdown, or to be read as it is. */
export type Writing = 'markdown' | 'plain'

interface Defended {
  readonly best: NextBest
  readonly model: Model
  readonly today: Day
  /** Who is to do what is not planned yet, as far as it has been said. */
  readonly pledgeOf: (key: string) => Pledge | null
}

/**
 * The things in focus as a text for a mail or a ticket: what, where, who, until when, how much work,
 * and the threats that are the reason, with their numbers.
 */
export function defendedList({ best, model, today, pledgeOf }: Defended, writing: Writing): string {
  const { before, after } = outcomeOf(best)
  const title = `What to do next: ${model.about.title.trim() || 'this system'}`
  const head = [
    writing === 'markdown' ? `# ${title}` : title,
    '',
    `As of ${today}. With all of it done, threats in Critical go from ${String(before.critical)} to ` +
      `${String(after.critical.length)}, in High from ${String(before.high)} to ${String(after.high.length)}. ` +
      'Each change is told with what stands above it done.',
  ]
  const items = best.focus.flatMap((todo, at) => {
    const { what, lines } = itemOf(todo, model, pledgeOf)
    const number = `${String(at + 1)}. `
    const said = writing === 'markdown' ? `**${what}**` : what
    return ['', `${number}${said}`, ...lines.map((line) => `${' '.repeat(number.length)}${line}`)]
  })
  return [...head, ...items, ''].join('\n')
}

interface Item {
  readonly what: string
  readonly lines: readonly string[]
}

function itemOf(todo: ToDo, model: Model, pledgeOf: Defended['pledgeOf']): Item {
  switch (todo.type) {
    case 'control':
      return {
        what: `${todo.item.control.name}, on ${where(todo.item.on, model)}`,
        lines: [
          `- ${promised(pledgeOf(todo.key) ?? nobody)}; ${estimated(todo.item.estimate)}`,
          ...changes(todo.gain, model),
        ],
      }
    case 'underWay': {
      const { name, applied, estimate } = todo.item
      const on = applied.map((each) => each.on)
      const effort = estimate ? `; ${estimated(estimate)}` : ''
      return {
        what: `${name}, on ${where(on, model)} (planned)`,
        lines: [`- ${promised(todo.item)}${effort}`, ...changes(todo.gain, model)],
      }
    }
    case 'question':
      return {
        what: `Answer: ${propertyOf(todo.row.property).question}`,
        lines: [
          `- For ${where(todo.row.subjects, model)}; nothing to build`,
          '- May remove:',
          ...todo.threats.map((threat) => `  - Critical: ${numbered(threat)}`),
        ],
      }
    case 'decision':
      return {
        what: 'Decide about a critical threat that no control here takes out of Critical',
        lines: todo.threats.map((threat) => `- ${numbered(threat)}`),
      }
  }
}

const nobody: Pledge = { owner: '', due: null }

const promised = ({ owner, due }: Pledge) =>
  `Owner: ${owner.trim() || 'nobody yet'}; due: ${due ?? 'not set'}`

const estimated = ({ effort }: EstimatedEffort) => `effort: ${effort}`

const where = (on: readonly Subject[], model: Model) =>
  listed(on.map((each) => nameOf(each, model)))

function changes(gain: Parameters<typeof movesOf>[0], model: Model): readonly string[] {
  return [
    `- Changes: ${gainInWords(gain)}`,
    ...movesOf(gain).map((move) => `  - ${moveInWords(move, model)}`),
  ]
}

/** “Critical → goes away: Bot has more permission than its task needs (T-3, BOT-E-002)”. */
function moveInWords({ threat, from, to }: Move, model: Model): string {
  const finding = (from ?? to)?.finding
  const title = finding ? titleOf(finding.rule, finding.subject, model) : threat
  const number = model.decisions[threat]?.number
  const known = [...(number ? [`T-${String(number)}`] : []), ...(finding ? [finding.rule.id] : [])]
  const bands = `${band(from) ?? 'not seen'} → ${band(to) ?? 'goes away'}`
  return `${bands}: ${title} (${known.join(', ')})`
}

function band(standing: Move['from']): string | null {
  if (!standing) return null
  const { residual } = standing
  return residual.band.charAt(0).toUpperCase() + residual.band.slice(1)
}

function numbered({ title, decision, origin }: Threat): string {
  const number = decision?.number ? [`T-${String(decision.number)}`] : []
  const rule = origin.type === 'finding' ? [origin.finding.rule.id] : []
  const known = [...number, ...rule]
  return known.length > 0 ? `${title} (${known.join(', ')})` : title
}
