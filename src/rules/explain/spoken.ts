import type { Answer } from '@/model/answer'
import type { Subject } from '@/model/subject'
import type { FactName } from '../condition'
import type { Situation } from '../situation'
import { nameOf } from './nameOf'
import { isProperty, statement } from './says'

/** A record as the head of a sentence. A flow with a name of its own is said to be one. */
export function spokenName(subject: Subject, { model }: Situation): string {
  const name = nameOf(subject, model)
  if (subject.type !== 'flow' || !model.flows[subject.id]?.name.trim()) return name
  return `the flow “${name}”`
}

/** A sentence about a record as it goes on after another one about it. */
export function withoutName(sentence: string, subject: Subject, situation: Situation): string {
  const name = subject.type === 'model' ? 'the team' : spokenName(subject, situation)
  return sentence.startsWith(`${name} `) ? sentence.slice(name.length + 1) : sentence
}

/** A sentence about a fact of a record. What is asked of the whole model, its team answers for. */
export function spokenStatement(
  subject: Subject,
  name: FactName,
  value: Answer | number | null,
  situation: Situation,
): string {
  const ofTeam = subject.type === 'model' && isProperty(name)
  return statement(ofTeam ? 'the team' : spokenName(subject, situation), name, value)
}
