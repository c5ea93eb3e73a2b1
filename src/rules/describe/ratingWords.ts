import { dimensions } from '@/model/facts/sensitivity'
import { bandOf, defaultRiskScale } from '@/model/riskScale'
import type { Level } from '@/model/text'
import { type ActorProfile, actorProfileEntry } from '@/model/vocabulary/actorProfiles'
import { inSentence, listed } from '../explain/phrase'
import type { Adjuster, Rule } from '../rule'
import { type Item, list, type Section, text } from './section'

/** How likely and how harmful a threat is taken to be, and what moves it. */
export function likelihoodAndImpact(rule: Rule): Section {
  const moves = [...rule.adjust.map(adjusterItem), ...dataItems(rule), ...actorItems(rule)]
  const blocks = [text(baseSentence(rule))]
  if (moves.length > 0) blocks.push(text('What moves it:'))
  const all = moves.length > 0 ? [...blocks, list(moves)] : blocks
  const floor = floorSentence(rule)
  return {
    id: 'rating',
    heading: 'Likelihood and impact',
    blocks: floor ? [...all, text(floor)] : all,
  }
}

function baseSentence({ likelihood, impact }: Rule): string {
  const band = bandOf(defaultRiskScale, likelihood, impact)
  return (
    `It starts from likelihood ${levelWords(likelihood, 'likelihood')} and impact ` +
    `${levelWords(impact, 'impact')}, which is ${band} risk.`
  )
}

function levelWords(level: Level, dimension: 'likelihood' | 'impact'): string {
  const name = defaultRiskScale[dimension][level - 1]?.name ?? ''
  return `${String(level)} (${inSentence(name)})`
}

function adjusterItem({ likelihood, impact, reason }: Adjuster): Item {
  return { lead: moved({ likelihood, impact }), text: `where ${reason}` }
}

/** “Likelihood +1, impact −1”. */
export function moved(by: { readonly likelihood: number; readonly impact: number }): string {
  const words = (['likelihood', 'impact'] as const)
    .filter((dimension) => by[dimension] !== 0)
    .map((dimension) => `${dimension} ${signed(by[dimension])}`)
  const sentence = words.length === 0 ? 'no level by itself' : words.join(', ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function signed(levels: number): string {
  return levels > 0 ? `+${String(levels)}` : `−${String(-levels)}`
}

/** How data moves a level is worked out with the rating; a base that is high has sensitive data in it. */
function dataItems({ impactOn, impact }: Rule): readonly Item[] {
  if (impactOn.length === 0) return []
  const matters = `the ${listed(
    impactOn.map((each) => dimensions[each]),
    'or',
  )} of the data here`
  const down: Item = { lead: 'Impact −1', text: `where ${matters} hardly matters` }
  if (impact >= 4) return [down]
  return [{ lead: 'Impact +1', text: `where ${matters} matters much` }, down]
}

function actorItems({ actors, skill }: Rule): readonly Item[] {
  const who = actors.length === 0 ? 'anybody' : listed(actors.map(actorLabel), 'or')
  const needed = `Able and willing: ${who}, with a capability of ${String(skill)} of 5 or more.`
  return [
    { lead: 'Likelihood ±1', text: 'by the threat actors, if the model names any', note: needed },
  ]
}

const actorLabel = (profile: ActorProfile) => inSentence(actorProfileEntry(profile).label)

function floorSentence({ floor }: Rule): string | null {
  if (floor === undefined || floor <= 1) return null
  return `No control brings its likelihood below ${String(floor)}.`
}
