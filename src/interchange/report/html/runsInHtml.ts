import { tag } from '../../markup'
import { bandWords } from '../bandWords'
import type { Run, Runs, ToldBand } from '../document'
import { inHtml } from './inHtml'

/** A line of text in HTML. */
export function runsInHtml(runs: Runs): string {
  return runs.map(runInHtml).join('')
}

function runInHtml(run: Run): string {
  if (typeof run === 'string') return written(run)
  switch (run.is) {
    case 'strong':
      return tag('strong', {}, written(run.text))
    case 'quiet':
      return tag('span', { class: 'quiet' }, written(run.text))
    case 'code':
      return tag('code', {}, written(run.text))
    case 'band':
      return bandInHtml(run.band, run.show)
    case 'link':
      return linkInHtml(run.text, run.to)
    case 'callout':
      return tag('span', { class: 'callout' }, String(run.number))
  }
}

/** Scripts that are written from the right, or may be. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200f\u061c]/

/** Text that is written from the right keeps to itself, so that it does not turn what stands beside it. */
function written(text: string): string {
  return fromTheRight.test(text) ? tag('bdi', {}, inHtml(text)) : inHtml(text)
}

/** Anything but a part of the report, a page and a mailbox is no place to lead to. */
const leadsSomewhere = /^(?:#[\w-]+|https?:\/\/|mailto:)/i

function linkInHtml(text: string, to: string): string {
  if (!leadsSomewhere.test(to)) return written(text)
  return tag('a', { href: to, rel: !to.startsWith('#') && 'noreferrer' }, written(text))
}

/** By letter, shape and colour, so that it is never told by colour alone. */
function bandInHtml(band: ToldBand, show: 'word' | 'letter'): string {
  const { letter, name } = bandWords[band]
  const sign = tag('span', { class: 'sign', 'aria-hidden': 'true' }, letter)
  const word = tag('span', { class: show === 'letter' && 'unseen' }, name)
  return tag('span', { class: `band ${band}` }, sign, word)
}
