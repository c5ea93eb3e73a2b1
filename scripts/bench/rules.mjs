import { figure } from './figure.mjs'
import { median, quantile } from './statistics.mjs'

const WARM = 40
const RUNS = 60

/** How long the rules take, without a browser: all of them, and what one edit makes necessary. */
export function evaluating(_, { largeModel, createEvaluator, library, controls, ...modules }) {
  const model = largeModel(1_000)
  const size = '1,000 elements and 1,500 flows'
  const evaluateAll = (whole) => createEvaluator(library, controls).evaluate({ ...whole })
  const full = times(() => evaluateAll(model))
  const larger = largeModel(10_000)
  const ofLarger = times(() => evaluateAll(larger), noPreparation, { warm: 2, runs: 7 })
  const edits = Object.entries(modules.oneEditAfterAnother)
  const afterEdits = edits.map(([title, edit]) => {
    const evaluator = createEvaluator(library, controls)
    return { title, time: median(timesOfEdits(model, edit, evaluator.evaluate)) }
  })
  const slowest = afterEdits.toSorted((one, other) => other.time - one.time)[0]
  const analysed = edits.flatMap(([, edit]) => {
    const { analyse } = modules.createAnalyser(() => [])
    return timesOfEdits(model, edit, (current) => modules.atOnce(analyse(current)))
  })
  const evaluated = createEvaluator(library, controls).evaluate(largeModel(300))
  const remedies = timesOfRemedies(evaluated, { ...modules, controls })
  const waysIn = findingWays(model, modules)
  return [
    figure(`Evaluate all ${library.length} rules on ${size}`, {
      value: median(full),
      below: 30,
      unit: 'ms',
    }),
    figure('The same on ten times as many: the time for each element, compared', {
      value: median(ofLarger) / 10 / median(full),
      below: 2,
      unit: 'times',
      detail: `${median(ofLarger).toFixed(0)} ms in all`,
    }),
    figure('Evaluate them again after one edit', {
      value: median(afterEdits.map(({ time }) => time)),
      below: 2,
      unit: 'ms',
      detail: `the slowest kind, ${slowest.title}: ${slowest.time.toFixed(2)} ms`,
    }),
    figure('The whole analysis after one edit: rules, risk, decisions, order', {
      value: median(analysed),
      below: 8,
      unit: 'ms',
    }),
    figure('The smallest changes that mend a threat among 300 elements, 95th percentile', {
      value: quantile(remedies, 0.95),
      below: 20,
      unit: 'ms',
    }),
    figure('The ways in from six actors to every asset, only while their panel is open', {
      value: median(waysIn.times),
      below: 200,
      unit: 'ms',
      detail: `${waysIn.count} ways`,
    }),
  ]
}

/** Milliseconds for what would make each of some threats of a model go away or matter less. */
function timesOfRemedies({ findings, situation }, { smallestChanges, controls }) {
  const open = [...findings.values()].filter(({ outcome }) => outcome !== 'handled')
  const some = open.filter((_, place) => place % Math.ceil(open.length / 100) === 0)
  return some.map((finding) => {
    const work = () => smallestChanges(finding, situation, controls)
    return median(times(work, noPreparation, { warm: 1, runs: 3 }))
  })
}

const profiles = [
  'script-kiddie',
  'fraudster',
  'organised-crime',
  'network-attacker',
  'malicious-insider',
  'malicious-publisher',
]

/** Looks for the ways in, all at once; the panel does it in turns. */
function findingWays(model, { createAnalyser, atOnce, waysIn, actorOfProfile }) {
  const actors = Object.fromEntries(profiles.map((id) => [id, actorOfProfile(id, id)]))
  const { analyse } = createAnalyser(() => [])
  const analysis = atOnce(analyse({ ...model, actors }))
  const find = () => waysIn(analysis)
  return { count: find().length, times: times(find, noPreparation, { warm: 5, runs: 15 }) }
}

const noPreparation = () => {}

function times(work, prepare = noPreparation, { warm, runs } = { warm: WARM, runs: RUNS }) {
  const each = Array.from({ length: warm + runs }, () => {
    prepare()
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return each.slice(warm)
}

function timesOfEdits(model, edit, evaluate) {
  let current = model
  let turn = 0
  evaluate(current)
  const makeEdit = () => {
    current = edit(current, turn)
    turn += 1
  }
  return times(() => evaluate(current), makeEdit)
}
