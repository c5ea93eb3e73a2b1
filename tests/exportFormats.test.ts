import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exportFormats } from '@/interchange/exportFormats'

const manual = readFileSync('docs/reviewing.md', 'utf8')

test.each(exportFormats)(
  'the manual says of $label what the app says before it saves',
  (format) => {
    const row = manual.split('\n').find((line) => line.includes(`| ${format.label} (`)) ?? ''
    expect(row).toContain(format.ending)
    for (const sentence of [format.holds, ...format.leavesOut]) expect(row).toContain(sentence)
  },
)
