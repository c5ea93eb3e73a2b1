import { figure } from './figure.mjs'
import { median } from './statistics.mjs'

const RUNS = 15

/** How long it takes until a lens shows something, and until it has followed an edit. */
export function looking(_, modules) {
  const { largeModel, createAnalyser, prepareLook, atOnce, controls } = modules
  const model = withActor(largeModel(1_000))
  const { analyse, fork } = createAnalyser(() => [])
  const analysed = atOnce(analyse(model))
  const [answer] = Object.values(modules.oneEditAfterAnother)
  const edited = atOnce(analyse(answer(model, 1)))
  const trial = trialOf(model, controls)
  const first = []
  const later = []
  const eyes = []
  for (let run = 0; run < RUNS; run++) {
    atOnce(analyse(model))
    const look = prepareLook(fork)
    first.push(timeOf(() => atOnce(look(trial, analysed))))
    later.push(timeOf(() => atOnce(look(trial, edited))))
    const actor = { type: 'actor', actor: 'someone' }
    eyes.push(timeOf(() => atOnce(prepareLook(fork)(actor, analysed))))
  }
  const size = 'on 1,000 elements'
  return [
    figure(`Try three controls out ${size}`, { value: median(first), below: 300, unit: 'ms' }),
    figure('The same again after one edit', { value: median(later), below: 100, unit: 'ms' }),
    figure(`See the risk through one actor's eyes ${size}`, {
      value: median(eyes),
      below: 300,
      unit: 'ms',
    }),
  ]
}

function withActor(model) {
  const someone = {
    id: 'someone',
    profile: 'organised-crime',
    name: '',
    motive: '',
    motivation: 5,
    capability: 4,
    access: ['anonymous-remote', 'authenticated-user'],
    startsAt: [],
    focus: false,
  }
  return { ...model, actors: { someone } }
}

function trialOf({ elements }, controls) {
  const places = Object.values(elements).slice(0, 3)
  const tried = places.map(({ id }, at) => ({
    id: `tried-${at}`,
    control: controls[at * 7].id,
    on: { type: 'element', id },
    status: 'implemented',
  }))
  return { type: 'trial', controls: tried }
}

function timeOf(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}
