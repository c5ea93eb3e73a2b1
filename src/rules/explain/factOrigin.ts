import type { Subject } from '@/model/subject'
import type { FactName } from '../condition'
import type { Control } from '../control'
import type { Situation } from '../situation'
import { derivedOrigin } from './derivedOrigin'
import { type FactOrigin, linksTo } from './originRecord'
import { originWords } from './originWords'

/** Where the value of a fact comes from. */
export function factOrigin(
  subject: Subject,
  name: FactName,
  situation: Situation,
  controls: readonly Control[],
): FactOrigin {
  const { origin } = situation.factOf(subject, name)
  switch (origin.from) {
    case 'answer':
    case 'implied':
    case 'nobody':
      return {
        text: originWords(origin, subject, situation.model, controls),
        records: linksTo([subject], situation),
      }
    case 'control': {
      const applied = situation.model.controls[origin.control]
      return {
        text: originWords(origin, subject, situation.model, controls),
        records: linksTo(applied ? [applied.on] : [], situation),
      }
    }
    case 'derived':
      return derivedOrigin(subject, name, origin.because, situation)
    case 'kind':
      return { text: originWords(origin, subject, situation.model, controls), records: [] }
  }
}
