import { requireNode } from './setup/node-version.mjs'
import { runSteps } from './steps/run-steps.mjs'
import { inTheBrowser, packages } from './steps/steps.mjs'

requireNode()
await runSteps([packages, ...inTheBrowser(process.argv.slice(2))])
