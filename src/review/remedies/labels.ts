import { subjectKey } from '@/model/subject'
import type { SupposedAnswer } from '@/rules/explain/changes'
import { nameOf } from '@/rules/explain/nameOf'
import { asSentence, listed } from '@/rules/explain/phrase'
import type { PlacedControl } from '@/rules/explain/remedy'
import { spokenStatement, withoutName } from '@/rules/explain/spoken'
import type { Control } from '@/rules/control'
import type { Situation } from '@/rules/situation'
import type { Change } from './applyRemedy'

/** “Bot acts only when a person approves”: answers as what would be so. */
function answersInWords(answers: readonly SupposedAnswer[], situation: Situation): string {
  const said = answers.map(({ subject, property, value }, place) => {
    const whole = spokenStatement(subject, property, value, situation)
    const before = answers[place - 1]
    const isSameRecord = before && subjectKey(before.subject) === subjectKey(subject)
    return isSameRecord ? withoutName(whole, subject, situation) : whole
  })
  return asSentence(listed(said))
}

/** What would have to be so, with the controls that it takes beside that. */
export function changeInWords(
  { answers, controls: placed }: Change,
  situation: Situation,
  catalogue: ReadonlyMap<string, Control>,
): string {
  return [
    ...(answers.length > 0 ? [answersInWords(answers, situation)] : []),
    ...(placed.length > 0 ? [controlsInWords(placed, situation, catalogue)] : []),
  ].join(', with ')
}

/** “Encrypt the connection” on Bot → API: controls where they would stand. */
function controlsInWords(
  placed: readonly PlacedControl[],
  { model }: Situation,
  catalogue: ReadonlyMap<string, Control>,
): string {
  const said = placed.map(({ control, on }) => {
    const name = catalogue.get(control)?.name ?? control
    return `“${name}” on ${listed(on.map((subject) => nameOf(subject, model)))}`
  })
  return listed(said)
}
