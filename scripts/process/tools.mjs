import { inProject } from './root.mjs'
import { run } from './run.mjs'

const entries = {
  oxfmt: 'oxfmt/bin/oxfmt',
  oxlint: 'oxlint/bin/oxlint',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
}

/** Runs an installed tool without npx, which is slower and leaves a process behind when stopped. */
export const runTool = (tool, args = [], options = {}) =>
  run(process.execPath, [inProject('node_modules', entries[tool]), ...args], options)
