import type { Model } from '@/model/model'
import type { Statement } from '@/model/statement'
import { assetClassEntry } from '@/model/vocabulary/assetClasses'
import { listed } from '@/rules/explain/phrase'

/**
 * A threat as one sentence, as far as its parts are said: “A customer, once signed in, can read the
 * chats of others, which leads to a breach to report, and costs the confidentiality of Chats.” Empty
 * while there is neither a source nor an action.
 */
export function sentenceOf(statement: Statement, assets: Model['assets']): string {
  const [source, action] = [plain(statement.source), plain(statement.action)]
  if (source === '' && action === '') return ''
  const [precondition, impact] = [plain(statement.precondition), plain(statement.impact)]
  const who = source === '' ? 'Someone' : withArticle(source)
  const what = action === '' ? 'can do harm' : `can ${action}`
  const start = precondition === '' ? `${who} ${what}` : `${who}, ${precondition}, ${what}`
  const follows = impact === '' ? [] : [`which leads to ${impact}`]
  return [start, ...follows, ...lossOf(statement, assets)].join(', ')
}

function lossOf({ goals, assets: ids }: Statement, assets: Model['assets']): readonly string[] {
  const names = ids.flatMap((id) => {
    const asset = assets[id]
    return asset ? [asset.name.trim() || assetClassEntry(asset.class).label] : []
  })
  if (goals.length === 0) return names.length === 0 ? [] : [`and harms ${listed(names)}`]
  const lost = `and costs the ${listed(goals)}`
  return [names.length === 0 ? lost : `${lost} of ${listed(names)}`]
}

/** Without the space around it and the full stop that ends a sentence of its own. */
function plain(part: string): string {
  return part.trim().replace(/[.;,\s]+$/, '')
}

const determined = /^(?:an?|the|any|some|every|each|one|another|its?|our|their|anyone|someone)\b/i

/** “An attacker”; a name, a number and what has an article already are left as they are. */
function withArticle(source: string): string {
  const first = source.charAt(0)
  if (determined.test(source)) return first.toUpperCase() + source.slice(1)
  if (first !== first.toLowerCase() || first === first.toUpperCase()) return source
  return `${/^[aeiou]/i.test(source) ? 'An' : 'A'} ${source}`
}
