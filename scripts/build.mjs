import { build } from './setup/bundle.mjs'
import { requireNode } from './setup/node-version.mjs'

requireNode()
process.exitCode = (await build()) ? 0 : 1
