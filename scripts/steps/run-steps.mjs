/**
 * Runs steps one after another and ends with the line that says what came of them. A step answers
 * with true or false, or with the tests it counted. One that could not run has failed.
 */
export async function runSteps(steps) {
  const outcomes = new Map()
  for (const step of steps) {
    outcomes.set(step.name, await runStep(step, outcomes))
  }
  report(outcomes)
}

async function runStep({ name, needs = [], run }, outcomes) {
  console.log(`\n▸ ${name}`)
  const missing = needs.find((need) => outcomes.get(need).failed > 0)
  if (missing) return failure(`not run, because this failed: ${missing}`)

  const start = Date.now()
  const outcome = await attempt(run)
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  console.log(`${outcome.failed > 0 ? '✗' : '✓'} ${name}, ${seconds} s`)
  return outcome
}

async function attempt(run) {
  try {
    const result = await run()
    return typeof result === 'object' ? result : { passed: Number(result), failed: Number(!result) }
  } catch (error) {
    return failure(error)
  }
}

function failure(reason) {
  console.error(reason)
  return { passed: 0, failed: 1 }
}

function report(outcomes) {
  const total = (of) => [...outcomes.values()].reduce((sum, outcome) => sum + outcome[of], 0)
  const failed = [...outcomes].filter(([, outcome]) => outcome.failed > 0).map(([name]) => name)
  process.exitCode = failed.length > 0 ? 1 : 0

  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}\n` : '')
  console.log(`${total('passed')} passed, ${total('failed')} failed`)
}
