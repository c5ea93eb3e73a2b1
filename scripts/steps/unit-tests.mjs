import { runTool } from '../process/tools.mjs'
import { countIn, newReport } from './report-file.mjs'

export async function unitTests() {
  const file = newReport('unit-tests')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ended = await runTool('vitest', ['run', '--allowOnly=false', ...reporters])
  return countIn(file, count, ended)
}

function count({ numPassedTests, numFailedTests, testResults }) {
  return { passed: numPassedTests, failed: numFailedTests + testResults.filter(brokeEarly).length }
}

/** A file that fails to load has no failed test in it. */
const brokeEarly = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
