import path from 'node:path'
import { expect, test } from 'vitest'

const components = import.meta.glob<string>('/src/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const sheets = import.meta.glob<string>('/src/**/*.module.css', {
  query: '?raw',
  import: 'default',
  eager: true,
})

test('components name only classes that their style sheet has', () => {
  const missing = Object.entries(components).flatMap(([file, source]) =>
    sheetsOf(source).flatMap(([, name = '', target = '']) => {
      const known = classesIn(sheetAt(file, target))
      return classesNamed(source, name)
        .filter((named) => !known.includes(named))
        .map((named) => `${file}: ${named}`)
    }),
  )
  expect(missing).toEqual([])
})

const sheetsOf = (source: string) => [
  ...source.matchAll(/^import (\w+) from '(.+\.module\.css)'/gm),
]

function sheetAt(file: string, target: string): string {
  const fromRoot = target.startsWith('@/') ? `/src/${target.slice(2)}` : undefined
  return sheets[fromRoot ?? path.join(path.dirname(file), target)] ?? ''
}

const classesIn = (sheet: string) =>
  [...sheet.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name)

function classesNamed(source: string, styles: string): string[] {
  const named = new RegExp(String.raw`\b${styles}(?:\.(\w+)|\['([^']+)'\])`, 'g')
  const body = source.replaceAll(/^import .*$/gm, '')
  return [...body.matchAll(named)].map(([, plain, quoted = '']) => plain ?? quoted)
}
