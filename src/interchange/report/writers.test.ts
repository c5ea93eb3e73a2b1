import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readXml, type XmlElement } from '@/testing/readXml'
import type { Block, Report, Run } from './document'
import { writeHtml } from './html/writeHtml'
import { writeMarkdown } from './markdown/writeMarkdown'
import { readable } from './readable'

/** What people write, and what somebody writes who means harm. */
const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '</style><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<!-- ]]> -->',
    `' onclick='alert(1)`,
    '\u202Eevil\u2066',
    'مستودع',
    '\u0000\u001B[31m\ud800',
    '# heading\n- item\n1. one\n---\n> said',
    '| a | b |\n|---|---|',
    '[here](javascript:alert(1)) ![](https://example.org/x.png) `code` **b** &lt;',
  ),
)

const place = fc.oneof(
  odd,
  fc.constantFrom(
    '#summary',
    'https://example.org/a?b=1&c="',
    'javascript:alert(1)',
    'data:text/html,x',
  ),
)

const run: fc.Arbitrary<Run> = fc.oneof(
  odd,
  fc.record({ is: fc.constantFrom('strong', 'quiet', 'code'), text: odd }),
  fc.record({ is: fc.constant('link' as const), text: odd, to: place }),
  fc.constant({ is: 'band', band: 'high', show: 'word' } as const),
)
const runs = fc.array(run, { minLength: 1, maxLength: 3 })

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ is: fc.constant('paragraph' as const), runs }),
  fc.record({ is: fc.constant('heading' as const), runs }),
  fc.record({ is: fc.constant('list' as const), items: fc.array(runs, { maxLength: 3 }) }),
  fc.record({
    is: fc.constant('facts' as const),
    items: fc.array(fc.record({ term: odd, runs }), { maxLength: 3 }),
  }),
  fc.record({
    is: fc.constant('table' as const),
    look: fc.constantFrom('list', 'matrix'),
    caption: odd,
    columns: fc.constant([{ label: 'One' }, { label: 'Two' }]),
    rows: fc.array(
      fc.record({
        cells: fc.array(fc.record({ lines: fc.array(runs, { maxLength: 2 }) }), {
          minLength: 2,
          maxLength: 2,
        }),
      }),
      { maxLength: 3 },
    ),
  }),
)

const report: fc.Arbitrary<Report> = fc.record({
  title: odd,
  running: odd,
  front: fc.array(block, { maxLength: 2 }),
  sections: fc.array(
    fc.record({
      id: fc.constant('part'),
      title: odd,
      blocks: fc.array(block, { maxLength: 4 }),
      beginsPage: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
})

const elements = new Set(
  'html head meta title style body header nav main section h1 h2 h3 p ol ul li a bdi strong span code dl div dt dd table caption thead tbody tr th td'.split(
    ' ',
  ),
)
const attributes = new Set(
  'lang data-running charset http-equiv content name class id href rel scope data-label aria-labelledby aria-hidden'.split(
    ' ',
  ),
)

describe('whatever was written into the model', () => {
  test('the page is well-formed, has nothing that runs, and leads nowhere but to pages', () => {
    fc.assert(
      fc.property(report, (made) => {
        const html = writeHtml(made)
        expect(html.startsWith('<!doctype html>\n')).toBe(true)
        for (const element of allIn(readXml(html.slice(html.indexOf('\n') + 1, -1)))) {
          expect(elements).toContain(element.name)
          expect([...element.attributes.keys()].filter((name) => !attributes.has(name))).toEqual([])
          const to = element.attributes.get('href')
          if (to !== undefined) expect(to).toMatch(/^(?:#|https?:\/\/|mailto:)/i)
        }
      }),
    )
  })

  test('every word of it is in the page, and none can turn the words around it', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const html = writeHtml(reportOf(text))
        expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
        const page = readXml(html.slice(html.indexOf('\n') + 1, -1))
        expect(allIn(page).find(({ name }) => name === 'td')?.text).toBe(readable(text))
      }),
    )
  })

  test('Markdown keeps its headings, its rows and its cells, and has no HTML but line breaks', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const lines = writeMarkdown(reportOf(text)).split('\n')
        expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(3)
        const rows = lines.filter((line) => line.startsWith('|'))
        expect(rows).toHaveLength(3)
        for (const row of rows) expect(row.replaceAll(/\\./g, '').split('|')).toHaveLength(4)
        const markup = lines.join('\n').replaceAll(/\\./gs, '').replaceAll('<br>', '')
        expect(markup.replaceAll(/\]\(<https?:[^<>\s]*>\)/g, '')).not.toContain('<')
        expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(1)
      }),
    )
  })
})

test('a page is written the same twice, and only its own style sheet counts in it', () => {
  const html = writeHtml(reportOf('Bot'))
  expect(writeHtml(reportOf('Bot'))).toBe(html)
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? []
  expect(policy).toMatch(/^default-src &apos;none&apos;; style-src &apos;sha256-/)
  expect(html).not.toMatch(/<script| style="|unsafe-inline/)
})

/** A report that has one text everywhere. */
function reportOf(text: string): Report {
  return {
    title: text,
    running: text,
    front: [],
    sections: [
      {
        id: 'part',
        title: text,
        beginsPage: true,
        blocks: [
          { is: 'heading', runs: [text] },
          { is: 'paragraph', runs: [text] },
          { is: 'list', items: [[text]] },
          {
            is: 'table',
            look: 'list',
            caption: text,
            columns: [{ label: 'One' }, { label: 'Two' }],
            rows: [{ cells: [{ lines: [[text]] }, { lines: [['b'], [text]] }] }],
          },
        ],
      },
    ],
  }
}

function allIn(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allIn)]
}
