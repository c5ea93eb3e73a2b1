#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inProject } from './process/root.mjs'
import { programFile } from './setup/program.mjs'
import { requireNode } from './setup/node-version.mjs'

// 1 says that threats stand, so what could not be run at all has another code.
const UNUSABLE = 2

requireNode(UNUSABLE)
const program = readyProgram()

if (program) {
  goWhereItWasCalled()
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
  const { main } = await import(pathToFileURL(program).href)
  process.exitCode = await main(process.argv.slice(2), version)
} else {
  process.exitCode = UNUSABLE
}

/** A source that is saved during the build makes the result stale, and then it is built again. */
function readyProgram(attempts = 3) {
  const file = programFile()
  if (existsSync(file)) return file
  return attempts > 0 && prepared() ? readyProgram(attempts - 1) : null
}

/** Installs and builds apart: whatever is said meanwhile is no result, so it goes to stderr. */
function prepared() {
  const script = inProject('scripts', 'setup', 'prepare-program.mjs')
  const { status } = spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] })
  return status === 0
}

/** npm starts scripts in the folder of the project; paths are meant from where npm was called. */
function goWhereItWasCalled() {
  const { npm_lifecycle_event: event, INIT_CWD: folder } = process.env
  if (event === 'corral' && folder) process.chdir(folder)
}
