import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withProgress } from '../process/progress.mjs'
import { inProject } from '../process/root.mjs'
import { fingerprint } from './fingerprint.mjs'

const CACHE = 'node_modules/.cache/corral'
const FILE = 'corral.mjs'
const KEPT = 3

/** The icons are modules for the browser as well, and say so. */
const MEANT_FOR_BROWSERS = 'MODULE_LEVEL_DIRECTIVE'

const folders = [
  'model',
  'rules',
  'risk',
  'review',
  'interchange',
  'store',
  'ui',
  'editor',
  'picture',
  'cli',
]
const sources = [
  'package-lock.json',
  'scripts/setup/program.mjs',
  ...folders.map((folder) => `src/${folder}`),
]

/** Where the command line is, once it has been built from these very sources. */
export const programFile = () => inProject(CACHE, fingerprint(sources).slice(0, 16), FILE)

/** Builds the command line into one file, under a name that only these sources give. */
export async function buildProgram() {
  const folder = dirname(programFile())
  const unfinished = `${folder}.${process.pid}`
  try {
    await withProgress('building the command line', () => bundleInto(unfinished))
    moveInto(unfinished, folder)
    forgetOlder()
    return true
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    console.error(`The command line could not be built: ${error.message}`)
    return false
  }
}

async function bundleInto(outDir) {
  // Loaded only now, because it may have been installed just before.
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: inProject(),
    logLevel: 'warn',
    resolve: { alias: { '@': inProject('src') } },
    ssr: { noExternal: true },
    build: {
      ssr: inProject('src', 'cli', 'main.ts'),
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      rolldownOptions: {
        output: { entryFileNames: FILE, codeSplitting: false },
        onLog: (level, log, say) => log.code !== MEANT_FOR_BROWSERS && say(level, log),
      },
    },
  })
}

/** Someone who started at the same time may have been faster, with the same result. */
function moveInto(unfinished, folder) {
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function forgetOlder() {
  const made = readdirSync(inProject(CACHE))
    .map((name) => join(inProject(CACHE), name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .toSorted((one, other) => other.at - one.at)
  for (const { path } of made.slice(KEPT)) rmSync(path, { recursive: true, force: true })
}
