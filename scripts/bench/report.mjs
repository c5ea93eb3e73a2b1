import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { inProject } from '../process/root.mjs'

const page = inProject('docs', 'benchmarks.md')
const start = '<!-- measured -->'
const end = '<!-- /measured -->'

/** How busy others kept the machine before anything was measured; times suffer with it. */
const loadAtStart = loadavg()[0]

/** Writes what was measured, and on what, between the two marks of the page on benchmarks. */
export function writeReport(figures, browser) {
  const text = readFileSync(page, 'utf8')
  const [before, rest] = text.split(start)
  const [, after] = rest?.split(end) ?? []
  if (after === undefined) throw new Error(`docs/benchmarks.md has lost ${start} or ${end}.`)
  const measured = [start, tableOf(figures), machine(browser), end].join('\n\n')
  writeFileSync(page, before + measured + after)
}

function tableOf(figures) {
  const rows = figures.map(({ what, shown, goal, isMet }) => [what, shown, goal, isMet ? '✓' : '✗'])
  const lines = [['What', 'Median', 'Goal', ''], ['---', '---', '---', '---'], ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function machine(browser) {
  const memory = Math.round(totalmem() / 1024 ** 3)
  const day = new Date().toISOString().slice(0, 10)
  return `Measured on ${day}: ${availableParallelism()} cores of ${cpus()[0].model.trim()}, ${memory} GB, ${process.platform}, Node ${process.versions.node}, headless Chromium ${browser}. Load average when it began: ${loadAtStart.toFixed(1)}.`
}
