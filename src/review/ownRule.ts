import type { LevelReason } from '@/model/decision'
import type { AnsweringControl, OwnThreat } from '@/model/ownThreat'
import type { Subject } from '@/model/subject'
import type { Level } from '@/model/text'
import type { Overrides } from '@/risk/rate'
import { type Finding, findingKey } from '@/rules/finding'
import type { Mitigation, Rule } from '@/rules/rule'
import type { OnTrial } from './remedies/trial'

/** What the controls that answer a threat written by hand are counted by. */
type Rated = Pick<OwnThreat, 'id' | 'on' | 'likelihood' | 'impact' | 'levelReasons' | 'controls'>

/**
 * A threat written by hand as what a rule would find on each of its records, so that its controls are
 * counted, tried and put in place as those of a rule are. None where no control answers it, or nobody
 * has rated it.
 */
export function asFindings(threat: Rated): readonly OnTrial[] {
  const { likelihood, impact, levelReasons, controls = [] } = threat
  if (controls.length === 0 || likelihood === null || impact === null) return []
  const rule = ruleFor(threat, controls.map(mitigation))
  const overrides: Overrides = {
    likelihood: { value: likelihood, ...(levelReasons?.likelihood ?? unsaid) },
    impact: { value: impact, ...(levelReasons?.impact ?? unsaid) },
  }
  return threat.on.map((subject) => ({ finding: findingAt(subject, rule), overrides }))
}

/** One that the catalogue does not hold is passed over wherever mitigations are read. */
const mitigation = ({ control, ...by }: AnsweringControl): Mitigation => ({
  control: control as Mitigation['control'],
  ...by,
})

const unsaid: LevelReason = { reason: '' }

function findingAt(subject: Subject, rule: Rule): Finding {
  return {
    key: findingKey(rule.id, subject),
    rule,
    subject,
    outcome: 'inherent',
    waitsFor: [],
  }
}

const middle: Level = 3

function ruleFor({ id, likelihood, impact }: Rated, mitigations: readonly Mitigation[]): Rule {
  return {
    id,
    version: 1,
    title: '',
    stride: [],
    applies: { to: 'model' },
    when: null,
    gap: null,
    why: '',
    check: '',
    exception: '',
    likelihood: likelihood ?? middle,
    impact: impact ?? middle,
    impactOn: [],
    adjust: [],
    skill: 1,
    actors: [],
    mitigations,
    references: [],
  }
}
