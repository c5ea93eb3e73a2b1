import { z } from 'zod/mini'
import type { PropertyEntry } from './vocabulary/properties/property'
import { BuiltInPropertyId, PropertyId, propertyOf } from './vocabulary/properties/properties'

/**
 * What a person said: `yes`, `no` or a choice of the question, several choices where the question
 * asks for some of them, or `na` for a question that does not apply here.
 */
export const Answer = z.union([
  z.string().check(z.maxLength(100)),
  z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50)),
])
export type Answer = z.infer<typeof Answer>

/** The answer that says that a question does not apply. */
export const notApplicable = 'na'

const builtIn = new Map<string, BuiltInPropertyId>(BuiltInPropertyId.options.map((id) => [id, id]))

/**
 * Answers by property. A question never answered is absent, which is neither yes nor no. Answers to
 * the questions of a pack are kept as they are, since the pack may be missing here.
 */
export const Answers = z.partialRecord(PropertyId, Answer).check(
  z.superRefine((answers, context) => {
    for (const [key, answer] of Object.entries(answers)) {
      const id = builtIn.get(key)
      if (!id || answer === undefined || isAnswerTo(id, answer)) continue
      context.addIssue({
        code: 'custom',
        path: [id],
        message: `“${String(answer)}” is no answer to “${propertyOf(id).question}”. Choose from: ${choicesOf(id).join(', ')}.`,
      })
    }
  }),
)
export type Answers = { readonly [Id in PropertyId]?: Answer }

/** The values that can be chosen for a property, `na` aside. */
export function choicesOf(id: PropertyId): readonly string[] {
  return choicesIn(propertyOf(id))
}

/** The same, of a property that is at hand. */
export function choicesIn({
  type,
  choices,
}: Pick<PropertyEntry, 'type' | 'choices'>): readonly string[] {
  return type === 'yesNo' ? ['yes', 'no'] : (choices ?? [])
}

/** Whether a value is of the type that a property asks for. */
export function isAnswerTo(id: PropertyId, answer: Answer): boolean {
  if (answer === notApplicable) return true
  const choices = choicesOf(id)
  const asksForSome = propertyOf(id).type === 'someOf'
  if (typeof answer === 'string') return !asksForSome && choices.includes(answer)
  return asksForSome && answer.every((choice) => choices.includes(choice))
}
