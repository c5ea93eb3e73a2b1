import { tag } from '../../markup'
import type { Report, Section } from '../document'
import { blocksInHtml } from './blocksInHtml'
import { inHtml } from './inHtml'
import { readable } from '../readable'
import { reportStyle } from './reportStyle'
import { reportStyleHash } from './reportStyleHash'

/*
 * Nothing runs in it, nothing is fetched, and no style but its own counts, whatever was written into
 * the model.
 */
const policy = `default-src 'none'; style-src '${reportStyleHash}'; base-uri 'none'; form-action 'none'`

/** A report as one page that needs nothing else. The same report gives the same bytes. */
export function writeHtml({ title, running, front, sections }: Report): string {
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('meta', { name: 'generator', content: 'Corral' }),
    tag('title', {}, inHtml(`${title}: threat model report`)),
    tag('style', {}, reportStyle),
  ]
  const body = [
    tag(
      'header',
      { class: 'front' },
      tag('p', { class: 'kind' }, 'Threat model report'),
      tag('h1', {}, tag('bdi', {}, inHtml(title))),
      blocksInHtml(front),
    ),
    contents(sections),
    tag('main', {}, ...sections.map(sectionInHtml)),
  ]
  // What stands at the head of printed pages is told to the style sheet by an attribute.
  const page = tag(
    'html',
    { lang: 'en', 'data-running': readable(running) },
    tag('head', {}, ...head),
    tag('body', {}, ...body),
  )
  return `<!doctype html>\n${page}\n`
}

function contents(sections: readonly Section[]): string {
  const items = sections.map(({ id, title }) =>
    tag('li', {}, tag('a', { href: `#${id}` }, inHtml(title))),
  )
  const name = tag('h2', { id: 'contents' }, 'Contents')
  return tag('nav', { 'aria-labelledby': 'contents' }, name, tag('ol', {}, ...items))
}

function sectionInHtml({ id, title, blocks, beginsPage }: Section): string {
  const heading = tag('h2', {}, inHtml(title))
  return `\n${tag('section', { id, class: beginsPage && 'page' }, heading, blocksInHtml(blocks))}`
}
