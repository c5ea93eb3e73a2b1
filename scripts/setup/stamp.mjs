import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inProject } from '../process/root.mjs'

export function isStamped(file, value) {
  return existsSync(inProject(file)) && readFileSync(inProject(file), 'utf8') === value
}

export function stamp(file, value) {
  writeFileSync(inProject(file), value)
}
