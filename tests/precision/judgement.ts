import type { Model } from '@/model/model'
import { Band } from '@/model/riskScale'
import { rate } from '@/risk/rate'
import { controls } from '@/rules/catalogue/controls'
import { evaluate, type Evaluation } from '@/rules/evaluate'
import type { Finding } from '@/rules/finding'
import { library } from '@/rules/packs/library'
import type { Expectation, Noise, Opinion } from './opinion'

/** What became of an expectation: null for what it was found by or rated when nothing says it. */
export interface Met {
  readonly expectation: Expectation
  /** Whether it is found, or may be, once a question about what nobody has said is answered. */
  readonly as: 'threat' | 'question' | null
  /** The highest band of the inherent risk, of what says it. */
  readonly band: Band | null
}

/** What the rules make of a diagram, held against what an expert made of it. */
export interface Judgement {
  readonly opinion: Opinion
  readonly elements: number
  readonly met: readonly Met[]
  /** Noise that was raised all the same, each with the records where. */
  readonly heard: readonly { readonly noise: Noise; readonly at: readonly string[] }[]
  /** The threats to decide: certain ones, with medium risk or more left. */
  readonly toDecide: readonly RatedFinding[]
  /** The ids of their rules, which are the rows of a list that is grouped by rule. */
  readonly rows: readonly string[]
}

interface RatedFinding {
  readonly finding: Finding
  readonly inherent: Band
  readonly residual: Band
}

/** Evaluates every rule on the diagram of an opinion, and compares. */
export function judge(opinion: Opinion): Judgement {
  const model = opinion.model()
  const raised = raisedIn(evaluate(model, library, controls))
  const toDecide = raised.filter(
    ({ finding, residual }) => isCertain(finding) && residual !== 'low' && isOpen(model, finding),
  )
  return {
    opinion,
    elements: Object.keys(model.elements).length,
    met: opinion.raises.map((expectation) => meet(expectation, raised)),
    heard: opinion.noise.flatMap((noise) => {
      const at = raised.filter(({ finding }) => isThreat(finding) && isOf(noise, finding))
      return at.length > 0 ? [{ noise, at: at.map(({ finding }) => recordOf(finding)) }] : []
    }),
    toDecide,
    rows: [...new Set(toDecide.map(({ finding }) => finding.rule.id))],
  }
}

/** Whether the band that the rules give is the expected one, or above. */
export function isInBand({ expectation, band }: Met): boolean {
  return band !== null && height(band) >= height(expectation.band)
}

const height = (band: Band) => Band.options.indexOf(band)

function raisedIn({ findings, situation }: Evaluation): readonly RatedFinding[] {
  return [...findings.values()]
    .filter(({ outcome }) => outcome !== 'handled')
    .map((finding) => {
      const { inherent, residual } = rate(finding, situation, controls)
      return { finding, inherent: inherent.band, residual: residual.band }
    })
}

function meet(expectation: Expectation, raised: readonly RatedFinding[]): Met {
  const saying = raised.filter(
    ({ finding }) =>
      expectation.rules.includes(finding.rule.id) && expectation.at.includes(recordOf(finding)),
  )
  const bands = new Set(saying.map(({ inherent }) => inherent))
  return {
    expectation,
    as: saying.some(({ finding }) => isCertain(finding)) ? 'threat' : saying[0] ? 'question' : null,
    band: Band.options.findLast((band) => bands.has(band)) ?? null,
  }
}

/** Nothing is left to ask. */
const isCertain = ({ outcome }: Finding) => outcome === 'open' || outcome === 'inherent'

/** A mere question accuses nobody. */
const isThreat = ({ outcome }: Finding) => outcome !== 'question'

/** Nobody has decided about it. */
const isOpen = ({ decisions }: Model, { key }: Finding) => !Object.hasOwn(decisions, key)

function isOf({ rule, at }: Noise, finding: Finding): boolean {
  return rule === finding.rule.id && (at?.includes(recordOf(finding)) ?? true)
}

const recordOf = ({ subject }: Finding): string => (subject.type === 'model' ? 'model' : subject.id)
