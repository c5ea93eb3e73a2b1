import type { Decision, Override } from '@/model/decision'
import type { Link } from '@/model/link'
import type { OwnThreat } from '@/model/ownThreat'
import type { Handling } from '../../handling'
import { responseWords } from '../../responses'
import { sentenceOf } from '../../sentence'
import { strideWords } from '../../stride'
import { workStatuses } from '../../workStatuses'
import { controlName, levelName, placeName, type Speaking } from './speaking'
import { dayOrNone } from './statedValues'
import { several, type Tellers } from './tellers'

const handling: Tellers<Handling> = {
  response: ({ response }) => response && (responseWords(response)?.done ?? null),
  at: ({ at }) => dayOrNone(at),
  until: ({ until }) => dayOrNone(until),
  status: ({ status }) => workStatuses.find(({ id }) => id === status)?.label ?? null,
  due: ({ due }) => dayOrNone(due),
  links: ({ links }) => several((links ?? []).map(linkName)),
}

const linkName = ({ title, url }: Link) => title.trim() || url

/** A level that a person set, with why; null where the computed one holds. */
function setLevel(
  dimension: 'likelihood' | 'impact',
  override: Override | null,
  speaking: Speaking,
): string | null {
  if (!override) return null
  const reason = override.reason.trim()
  const level = levelName(dimension, override.value, speaking)
  return reason ? `${level}: ${reason}` : level
}

export const decisionValues: Tellers<Decision> = {
  ...handling,
  likelihood: ({ likelihood }, speaking) => setLevel('likelihood', likelihood, speaking),
  impact: ({ impact }, speaking) => setLevel('impact', impact, speaking),
}

export const ownThreatValues: Tellers<OwnThreat> = {
  ...handling,
  on: ({ on }, speaking) => several(on.map((each) => placeName(each, speaking))),
  stride: ({ stride }) => strideWords(stride) || null,
  likelihood: ({ likelihood }, speaking) =>
    likelihood === null ? 'not rated' : levelName('likelihood', likelihood, speaking),
  impact: ({ impact }, speaking) =>
    impact === null ? 'not rated' : levelName('impact', impact, speaking),
  levelReasons: ({ levelReasons }) =>
    several(
      [levelReasons?.likelihood, levelReasons?.impact].flatMap((why) => why?.reason.trim() || []),
    ),
  controls: ({ controls }, speaking) =>
    several((controls ?? []).map(({ control }) => controlName({ control, name: '' }, speaking))),
  statement: ({ statement }, { model }) =>
    statement ? sentenceOf(statement, model.assets) || null : null,
}
