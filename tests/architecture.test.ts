import path from 'node:path'
import { expect, test } from 'vitest'

const core = ['model', 'rules', 'risk', 'review']
const view = [
  ...core,
  'interchange',
  'store',
  'ui',
  'react',
  'react-aria-components',
  'lucide-react',
]

/** What each folder of `src` may import besides itself: folders and packages, innermost first. */
const mayImport: Record<string, readonly string[] | 'everything'> = {
  model: ['zod'],
  rules: ['model', 'zod'],
  risk: ['model', 'rules'],
  review: ['model', 'rules', 'risk'],
  interchange: [...core, 'zod', 'yaml'],
  store: [...core, 'zustand', 'react'],
  persistence: ['model', 'review', 'dexie', 'yjs', 'zod'],
  ui: ['react', 'react-aria-components', 'lucide-react'],
  editor: [...view, '@xyflow/react', 'zustand', 'elkjs'],
  picture: [...core, 'interchange', 'store', 'ui', 'editor', 'lucide-react'],
  panels: view,
  app: 'everything',
  cli: [...core, 'interchange', 'picture', 'node:'],
  testing: [...core, 'store', 'persistence', 'editor', 'dexie', 'zustand', 'vitest', 'fast-check'],
  'main.tsx': ['app', 'ui', 'react', 'react-dom'],
}

/** What their tests may import as well; models are drawn with the sketches of `rules`. */
const forTests = ['rules', 'testing', 'vitest', 'fast-check', 'fake-indexeddb', 'node:']

const data = /^\/src\/(?:model\/vocabulary|rules\/packs|rules\/catalogue)\//

const files = import.meta.glob<string>(['/src/**/*.{ts,tsx,css}', '!/src/**/*.d.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = Object.entries(files).filter(([file]) => !file.endsWith('.css'))

test('the sources were found', () => {
  expect(sources.length).toBeGreaterThan(10)
})

test('every folder of src has its line in the table', () => {
  const folders = new Set(Object.keys(files).map(folderOf))
  expect(Object.keys(mayImport)).toEqual(expect.arrayContaining([...folders]))
})

test('files import only what their folder may', () => {
  const forbidden = eachImport((file, imported) => !permittedIn(file).has(ownerOf(imported)))
  expect(forbidden).toEqual([])
})

test('rule packs are data, so they import only rules', () => {
  const forbidden = eachImport((file, imported) => {
    const permitted = file.includes('.test.') ? ['rules', ...forTests] : ['rules']
    return file.startsWith('/src/rules/packs/') && !permitted.includes(ownerOf(imported))
  })
  expect(forbidden).toEqual([])
})

test('imports leave their folder only by way of @/', () => {
  const leaving = eachImport((file, imported, written) => {
    return written.startsWith('.') && folderOf(imported) !== folderOf(file)
  })
  expect(leaving).toEqual([])
})

test('schemas are written in the small edition of zod, since everybody waits for it', () => {
  expect(filesWhere((_, source) => source.includes("from 'zod'"))).toEqual([])
})

test('everything is exported under its name', () => {
  const unnamed = /^export (?:default\b|\{[^}]*\bdefault\b[^}]*\})/m
  expect(filesWhere((_, source) => unnamed.test(source))).toEqual([])
})

test('no folder is named after nothing in particular', () => {
  const vague = /\/(?:utils|helpers|common|types|lib|hooks|constants)\//
  expect(filesWhere((file) => vague.test(file))).toEqual([])
})

test('no file is too long to read', () => {
  const tooLong = filesWhere((file, source) => {
    const isTest = file.includes('.test.')
    return !isTest && source.split('\n').length - 1 > (data.test(file) ? 800 : 300)
  })
  expect(tooLong).toEqual([])
})

function filesWhere(isWrong: (file: string, source: string) => boolean): string[] {
  return Object.entries(files).flatMap(([file, source]) => (isWrong(file, source) ? [file] : []))
}

/** The imports, in all files, of which something is true. */
function eachImport(
  isWrong: (file: string, imported: string, written: string) => boolean,
): string[] {
  return sources.flatMap(([file, source]) =>
    targetsOf(source)
      .filter((written) => isWrong(file, fromRoot(file, written), written))
      .map((written) => `${file}: ${written}`),
  )
}

function permittedIn(file: string): { has: (owner: string) => boolean } {
  const folder = folderOf(file)
  const permitted = mayImport[folder] ?? []
  if (permitted === 'everything') return { has: () => true }
  return new Set([folder, ...permitted, ...(file.includes('.test.') ? forTests : [])])
}

function targetsOf(source: string): string[] {
  const statement = /^(?:import|export)\b(?:[^'"`;=(]*?\bfrom)?\s*'([^']+)'/gm
  const call = /\bimport(?:\.meta\.glob(?:<[^>]*>)?)?\(\s*\[?\s*'([^']+)'/g
  return [...source.matchAll(statement), ...source.matchAll(call)].map(([, target = '']) => target)
}

/** A path as it is from the root of the project; a package stays what it is. */
function fromRoot(file: string, target: string): string {
  if (target.startsWith('@/')) return `/src/${target.slice(2)}`
  return target.startsWith('.') ? path.join(path.dirname(file), target) : target
}

/** The folder of `src` or the package that an import belongs to. */
function ownerOf(imported: string): string {
  if (imported.startsWith('/')) return folderOf(imported)
  if (imported.startsWith('node:')) return 'node:'
  return imported.split('/', imported.startsWith('@') ? 2 : 1).join('/')
}

/** `/src/model/id.ts` is in `model`. */
function folderOf(file: string): string {
  return file.split('/')[2] ?? ''
}
