import { provideBrowser } from '../browser/provide.mjs'
import { withProgress } from '../process/progress.mjs'
import { runTool } from '../process/tools.mjs'
import { buildIfStale } from '../setup/bundle.mjs'
import { installPackages } from '../setup/packages.mjs'
import { pageTests } from './page-tests.mjs'
import { unitTests } from './unit-tests.mjs'

const check = (name, tool, ...args) => ({
  name,
  needs: ['packages'],
  run: () => withProgress(name, () => runTool(tool, args)),
})

export const packages = { name: 'packages', run: installPackages }

export const checks = [
  check('format', 'oxfmt', '--check'),
  check('lint', 'oxlint'),
  check('types', 'tsc', '-p', 'tsconfig.json'),
  check('types of the core', 'tsc', '-p', 'tsconfig.core.json'),
  { name: 'unit tests', needs: ['packages'], run: unitTests },
]

export const inTheBrowser = (args) => [
  { name: 'build', needs: ['packages'], run: buildIfStale },
  { name: 'browser', needs: ['packages'], run: provideBrowser },
  { name: 'e2e tests', needs: ['build', 'browser'], run: () => pageTests(args) },
]
