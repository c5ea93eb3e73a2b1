import { Model } from '@/model/model'
import type { Moment } from '@/model/text'
import { withSnapshotsReadable } from './corral/brokenSnapshots'
import { modelFaults } from './corral/modelFaults'
import { type CorralRead, isCorral, readCorral } from './corral/readCorral'
import { type ImportReport, nothingToReport, type ReportEntry } from './importReport'
import { readablePart } from './corral/readablePart'
import { isObject, type Json, type JsonObject, listOf, member, memberAt } from './json'
import { isText } from './isText'
import { foreignLimits, limitsFor, ownLimits } from './limits'
import { type Parsed, parseJson, placeIn } from './parseJson'
import { pictureWithoutModel } from './picture/modelInPng'
import { isSvg, modelInSvg } from './picture/svg'
import { pathInWords, refusal, type Refusal, shortened } from './refusal'
import {
  readThreatDragon,
  type ThreatDragonFormat,
  threatDragonFormat,
} from './threat-dragon/readThreatDragon'

export type FileFormat = 'corral' | ThreatDragonFormat

export interface Opened {
  readonly type: 'opened'
  readonly model: Model
  readonly format: FileFormat
  readonly report: ImportReport
  /** Of a file of Corral: what the rules found when it was written, and from which packs they came. */
  readonly found?: Pick<CorralRead, 'findings' | 'packs'>
}

/** A file that was not opened, and what could be read of it where only some records are broken. */
export interface Unopened extends Refusal {
  readonly inPart?: Opened
}

export type OpenResult = Opened | Unopened

/**
 * The model in a file, whichever of the known formats it is in; that is found by what the file holds,
 * never by its name, which only serves the messages. Never throws: what cannot be opened comes back
 * with the reason and the place. `at` becomes the day on which a model of another tool was made.
 */
export function openFile(
  text: string,
  name: string,
  at: Moment = new Date().toISOString(),
): OpenResult {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (content.trim() === '') {
    return refusal('empty', `${quoted(name)} is empty. Save or download it again.`)
  }
  if (!isText(content)) return refusal('notText', `${quoted(name)} is not a text file. ${known}`)
  if (content.trimStart().startsWith('<')) return openMarkup(content, name)
  const parsed = parsedOrMended(content)
  if (parsed.type === 'refused') return parsed
  if (isCorral(parsed.json)) return openCorral(parsed.json)
  const format = threatDragonFormat(parsed.json)
  if (format && isObject(parsed.json)) return openThreatDragon(parsed.json, format, at)
  return stranger(parsed.json, name)
}

/** A fault inside a signed snapshot is told by its review, and is no reason to refuse the file. */
function parsedOrMended(content: string): Parsed | Refusal {
  const parsed = parseJson(content, limitsFor(content))
  if (parsed.type === 'parsed' || parsed.reason !== 'notJson') return parsed
  const mended = withSnapshotsReadable(content)
  if (mended === content) return parsed
  const again = parseJson(mended, limitsFor(mended))
  return again.type === 'parsed' && isCorral(again.json) ? again : parsed
}

/** XML opens only as a picture that holds the text of one of Corral's own files. */
function openMarkup(content: string, name: string): OpenResult {
  const text = modelInSvg(content)
  if (text === null) {
    const message = isSvg(content)
      ? pictureWithoutModel(name)
      : `${quoted(name)} is XML or HTML. ${known}`
    return refusal('unknownFormat', message, placeIn(content, content.indexOf('<')))
  }
  const parsed = parseJson(text, limitsFor(text))
  if (parsed.type === 'refused') return parsed
  return isCorral(parsed.json) ? openCorral(parsed.json) : stranger(parsed.json, name)
}

const known =
  'Corral opens its own files (*.corral.json), pictures that it exported with their model, and files of OWASP Threat Dragon (versions 1 and 2).'

const quoted = (name: string) => `“${shortened(name, 100)}”`

function openCorral(file: JsonObject): OpenResult {
  const tables = Object.values(isObject(file['model']) ? file['model'] : {})
  const records = tables.reduce<number>((sum, table) => sum + listOf(table).length, 0)
  if (records > ownLimits.records) return tooMany(records, ownLimits.records, ['model'])
  const read = readCorral(file)
  if (read.type === 'refused') return { ...read, ...openedInPart(file) }
  const decisions = [
    ...read.steps.map((message) => ({ where: 'Model', message })),
    ...(read.leftOut ? [withoutReviews(read.leftOut.reviews)] : []),
  ]
  return {
    type: 'opened',
    model: read.model,
    format: 'corral',
    report: { ...nothingToReport, decisions },
    found: { findings: read.findings, packs: read.packs },
  }
}

/** Under a title that tells it from the whole model. */
function openedInPart(file: JsonObject): Pick<Unopened, 'inPart'> {
  const part = readablePart(file)
  if (!part) return {}
  const { model, lost, findings, packs } = part
  const title = `${model.about.title.trim() || 'Untitled'} (read in part)`.slice(-1_000)
  return {
    inPart: {
      type: 'opened',
      model: { ...model, about: { ...model.about, title } },
      format: 'corral',
      report: { ...nothingToReport, decisions: lost },
      found: { findings, packs },
    },
  }
}

function withoutReviews(count: number): ReportEntry {
  return {
    where: 'Signed reviews',
    message: `${count === 1 ? '1 signed review was' : `${count} signed reviews were`} left out of this picture when it was saved, so nothing here shows what was signed. The file of the model (*.corral.json) has ${count === 1 ? 'it' : 'them'}.`,
  }
}

function openThreatDragon(file: JsonObject, format: ThreatDragonFormat, at: Moment): OpenResult {
  const records = threatDragonRecords(file)
  const path = ['detail', 'diagrams']
  if (records > foreignLimits.records) return tooMany(records, foreignLimits.records, path)
  const { model, report } = readThreatDragon(file, at)
  // What came from outside goes on only as the schema has passed it.
  const parsed = Model.safeParse(model)
  if (parsed.success) return { type: 'opened', model: parsed.data, format, report }
  const [fault] = modelFaults(parsed.error.issues, model)
  const message = `Corral could not make a model of this part. ${fault.message}`
  return refusal('wrong', shortened(message, 600), pathInWords(fault.path))
}

/** The shapes on all diagrams, and their threats. */
function threatDragonRecords(file: JsonObject): number {
  const cells = listOf(memberAt(file, 'detail', 'diagrams')).flatMap((diagram) => [
    ...listOf(member(diagram, 'cells')),
    ...listOf(memberAt(diagram, 'diagramJson', 'cells')),
  ])
  return cells.reduce<number>((sum, cell) => sum + 1 + threatsOn(cell), 0)
}

function threatsOn(cell: Json): number {
  return listOf(member(cell, 'threats')).length + listOf(memberAt(cell, 'data', 'threats')).length
}

function tooMany(records: number, most: number, path: readonly string[]): Refusal {
  const message = `It holds ${records} records; Corral opens files of up to ${most}.`
  return refusal('tooMany', message, pathInWords(path))
}

function stranger(json: Json, name: string): Refusal {
  if (isObject(member(json, 'summary')) && isObject(member(json, 'detail'))) {
    const message = 'This looks like a file of Threat Dragon, but it has no list of diagrams.'
    return refusal('wrong', message, pathInWords(['detail', 'diagrams']))
  }
  if (member(json, 'otmVersion') !== undefined) {
    const message = `${quoted(name)} is an Open Threat Model. ${known}`
    return refusal('unknownFormat', message, pathInWords(['otmVersion']))
  }
  const message = `${quoted(name)} is JSON, but no threat model that Corral knows. ${known}`
  return refusal('unknownFormat', message, pathInWords([]))
}
