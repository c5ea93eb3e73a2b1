import type { Stride } from '@/model/ownThreat'
import type { Threat } from '@/review/threat'
import { referenceOf } from '@/rules/catalogue/references'
import type { Control } from '@/rules/control'
import { generalTitle } from '@/rules/describe/askedOf'
import type { Rule } from '@/rules/rule'
import { ruleHelp } from './ruleHelp'
import type { SarifRule } from './sarifLog'
import { levelOf, severityOf, worstBand } from './severity'

/** The id under which threats stand that people wrote themselves. */
const ownRuleId = 'OWN'

/** The id of the rule that a threat is of. */
export function ruleIdOf({ origin }: Threat): string {
  if (origin.type === 'finding') return origin.finding.rule.id
  return origin.type === 'gone' ? origin.decision.rule : ownRuleId
}

/**
 * What there is to know about the rules of some threats, in the order of their ids. How severe a rule
 * is follows from the worst that it found: the same rule is worse in one model than in another.
 */
export function sarifRules(
  threats: readonly Threat[],
  controls: readonly Control[],
): readonly SarifRule[] {
  const ids = [...new Set(threats.map(ruleIdOf))].toSorted()
  return ids.map((id) =>
    sarifRule(
      id,
      threats.filter((threat) => ruleIdOf(threat) === id),
      controls,
    ),
  )
}

function sarifRule(id: string, found: readonly Threat[], controls: readonly Control[]): SarifRule {
  const rule = found.flatMap(({ origin }) =>
    origin.type === 'finding' ? [origin.finding.rule] : [],
  )[0]
  const band = worstBand(found)
  const severity = {
    defaultConfiguration: { level: levelOf(band) },
    properties: { tags: tagsOf(rule), 'security-severity': severityOf(band) },
  }
  return { id, ...(rule ? saidBy(rule, controls) : ownWords), ...severity }
}

type Words = Omit<SarifRule, 'id' | 'defaultConfiguration' | 'properties'>

const ownWords: Words = {
  name: 'OwnThreat',
  shortDescription: { text: 'A threat that the team wrote down' },
  fullDescription: { text: 'A threat that no rule finds, and that somebody wrote into the model.' },
  help: {
    text: 'Open the model in Corral: the threat says what to do about it.',
    markdown: 'Open the model in Corral: the threat says what to do about it.',
  },
}

function saidBy(rule: Rule, controls: readonly Control[]): Words {
  const url = rule.references.map((id) => referenceOf(id)?.url).find((each) => each !== undefined)
  return {
    name: nameOf(rule),
    shortDescription: { text: generalTitle(rule) },
    fullDescription: { text: rule.why },
    help: ruleHelp(rule, controls),
    ...(url !== undefined && { helpUri: url }),
  }
}

/** The title in one word, as the standard would have it: `ForgedUpdatesAreAcceptedByAWebhookReceiver`. */
function nameOf(rule: Rule): string {
  const words = generalTitle(rule).match(/[A-Za-z0-9]+/g) ?? [rule.id]
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

const strideTags: { readonly [Letter in Stride]: string } = {
  S: 'spoofing',
  T: 'tampering',
  R: 'repudiation',
  I: 'information-disclosure',
  D: 'denial-of-service',
  E: 'elevation-of-privilege',
}

/** GitHub reads weaknesses from tags of this form, and no more than 20 tags. */
function tagsOf(rule: Rule | undefined): readonly string[] {
  const weaknesses = (rule?.references ?? []).filter((id) => /^CWE-\d+$/.test(id))
  const letters = (rule?.stride ?? []).map((letter) => strideTags[letter])
  const tags = ['security', 'threat-model', ...letters]
  return [...tags, ...weaknesses.map((id) => `external/cwe/${id.toLowerCase()}`)].slice(0, 20)
}
