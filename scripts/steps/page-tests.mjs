import { runTool } from '../process/tools.mjs'
import { freePort } from './free-port.mjs'
import { countIn, newReport } from './report-file.mjs'

export async function pageTests(args = []) {
  const file = newReport('page-tests')
  const ended = await runTool('playwright', ['test', '--reporter=list,json', ...args], {
    env: {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      CORRAL_PORT: process.env.CORRAL_PORT ?? String(await freePort()),
    },
  })
  return countIn(file, count, ended)
}

const count = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
})
