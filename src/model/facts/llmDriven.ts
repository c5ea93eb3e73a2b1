import type { Element } from '../element'
import type { ElementKind } from '../vocabulary/elementKinds'
import { ask, known, yesOrNo, type Derived, type Evidence } from './evidence'
import { impliedAnswer } from './impliedAnswers'

const always: ReadonlySet<ElementKind> = new Set(['agent', 'orchestrator'])

/**
 * Whether a language model decides what an element does. Agents are, by what they are; of bots and
 * workers someone has to say so, or they call a model. The model itself is not: it is what drives.
 */
export function llmDriven(evidence: Evidence, element: Element): Derived {
  if (always.has(element.kind)) return known('yes', 'a model decides what an agent does')

  const answer = evidence.answerOf(element, 'usesLlm')
  if (answer === 'yes') return known('yes', 'a language model decides part of what it does')
  if (answer !== null) return known('no', 'no language model decides what it does')

  const implied = impliedAnswer(evidence, element, 'usesLlm')
  if (implied) return known('yes', implied.because, implied.through)
  return yesOrNo('a language model decides part of what it does', [ask(element, 'usesLlm')])
}

/** Whether there is a language model anywhere. */
export function anyLlm(evidence: Evidence): Derived {
  const elements = Object.values(evidence.model.elements)
  const model = elements.find(({ kind }) => kind === 'llm')
  if (model) return known('yes', 'there is a language model', model.id)

  const facts = elements.map((element) => ({ element, fact: llmDriven(evidence, element) }))
  const driven = facts.find(({ fact }) => fact.value === 'yes')
  if (driven) return known('yes', 'a language model drives an element', driven.element.id)
  const open = facts.flatMap(({ fact }) => fact.waitsFor)
  if (open.length > 0) return yesOrNo('a language model drives an element', open)
  return known('no', 'no element is or uses a language model')
}
