import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { textOfFile } from '@/interchange/picture/modelInPng'
import { styleFor } from './style'
import type { SourceText, System } from './system'
import { Unusable } from './unusable'

/** More than this many bytes are no threat model, and no text that Node can hold. */
const LARGEST = 400 * 1024 * 1024

/** The machine, as Node shows it. */
export function nodeSystem(version: string): System {
  const { stdout, env } = process
  return {
    version,
    today: dayOf(new Date()),
    style: styleFor(stdout.isTTY, env),
    // A build may give a terminal without a size.
    width: stdout.isTTY ? stdout.columns || null : null,
    read,
    write,
    addressOf,
  }
}

function read(path: string): SourceText {
  try {
    const file = statSync(path)
    if (file.size > LARGEST) throw new Unusable(`${path} is too large to be a threat model.`)
    const content = textOfFile(readFileSync(path), path)
    if (content.type === 'refused') throw new Unusable(content.message)
    return { path, text: content.text, changedAt: file.mtime.toISOString() }
  } catch (error) {
    throw unusable(path, 'read', error)
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw unusable(path, 'written', error)
  }
}

const reasons: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder; name a file',
  ENOTDIR: 'a part of the path is a file and no folder',
  EACCES: 'you may not',
  EPERM: 'you may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
}

function unusable(path: string, done: 'read' | 'written', error: unknown): Unusable {
  if (error instanceof Unusable) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new Unusable(`${path} cannot be ${done}: ${reasons[code] ?? String(error)}.`)
}

/** Relative to the folder at hand, in the way of an address; a file elsewhere with all of its path. */
function addressOf(path: string): string {
  const inside = relative('.', path)
  if (isAbsolute(inside) || inside.startsWith('..')) return pathToFileURL(resolve(path)).href
  return inside.split(sep).map(encodeURIComponent).join('/')
}

/** The day it is where the machine stands. */
function dayOf(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()]
  return [now.getFullYear(), month, day].map((part) => String(part).padStart(2, '0')).join('-')
}
