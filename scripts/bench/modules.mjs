import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { inProject } from '../process/root.mjs'

const folder = inProject('node_modules', '.cache', 'bench')

const entries = {
  largeModel: 'src/testing/largeModel.ts',
  editing: 'src/testing/editing.ts',
  evaluator: 'src/rules/evaluator.ts',
  library: 'src/rules/packs/library.ts',
  controls: 'src/rules/catalogue/controls.ts',
  smallestChanges: 'src/review/remedies/smallestChanges.ts',
  analyser: 'src/app/analysis/analyseWithRules.ts',
  lens: 'src/app/lens/prepareLook.ts',
  inPieces: 'src/model/inPieces.ts',
  waysIn: 'src/review/ways/waysIn.ts',
  people: 'src/model/edits/people.ts',
  corralFile: 'src/app/files/corralFile.ts',
}

/** The parts of Corral that are measured without a browser, built for Node from the real sources. */
export async function loadModules() {
  await build({
    root: inProject(),
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, path]) => [name, inProject(path)]),
        ),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  const loaded = await Promise.all(
    Object.keys(entries).map((name) => import(pathToFileURL(`${folder}/${name}.mjs`).href)),
  )
  return Object.assign({}, ...loaded)
}
