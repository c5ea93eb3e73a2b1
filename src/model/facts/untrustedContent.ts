import type { Element } from '../element'
import { kindEntry, type ElementKind } from '../vocabulary/elementKinds'
import { contentTable, type Content } from './content'
import { ask, choicesIn, type Evidence } from './evidence'
import type { FactTable } from './factTable'
import { zoneOf } from './outsiders'
import type { Start } from './spread'

/**
 * Whether content that outsiders wrote reaches an element: pages, tickets, packages, what agents of
 * others say, what tools run by others return, and whatever something finds that browses the web or
 * fetches the addresses that users give it.
 */
export function untrustedContents(evidence: Evidence): FactTable {
  return contentTable(evidence, ofOutsiders)
}

const ofOutsiders: Content = {
  startAt,
  because: 'content that outsiders wrote reaches it',
  otherwise: 'no content of outsiders reaches it',
}

const tools: ReadonlySet<ElementKind> = new Set(['tool', 'mcp-server'])

function startAt(evidence: Evidence, element: Element): Start {
  if (kindEntry(element.kind).untrusted === 'content') return 'sure'

  const actions = evidence.answerOf(element, 'actions')
  if (choicesIn(actions).includes('browse-web')) return 'sure'
  if (evidence.answerOf(element, 'fetchesUserUrls') === 'yes') return 'sure'
  const isTool = tools.has(element.kind)
  const hosting = isTool ? evidence.answerOf(element, 'hosting') : 'na'
  if (isTool && zoneOf(evidence.graph, element) === 'third-party') return 'sure'
  if (hosting === 'third-party') return 'sure'

  const open = [
    ...(actions === null ? [ask(element, 'actions')] : []),
    ...(hosting === null ? [ask(element, 'hosting')] : []),
  ]
  return open.length > 0 ? open : null
}
