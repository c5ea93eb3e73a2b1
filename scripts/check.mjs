import { requireNode } from './setup/node-version.mjs'
import { runSteps } from './steps/run-steps.mjs'
import { checks, packages } from './steps/steps.mjs'

requireNode()
await runSteps([packages, ...checks])
