import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box, Diagram } from '@/model/diagram'
import { firstDiagramOf } from '@/model/firstDiagram'
import type { Model } from '@/model/model'
import type { ElementId } from '@/model/id'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { readXml, type XmlElement } from '@/testing/readXml'
import { drawPicture, svgOf } from './drawPicture'
import type { PictureStyle } from './scene'

const plain: PictureStyle = { theme: 'light', hasBadges: true, isTransparent: false, only: null }

/** What people write, and what only programs do. */
const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    `&<>"'`,
    ']]>',
    '<!--',
    'מחסן נתונים',
    'قاعدة بيانات',
    '👩🏽‍💻 🇺🇦',
    '\ud800',
    '\u0000\u001b',
  ),
  fc.constantFrom('\ufffe\uffff', 'a\n\nb', '  two  spaces ', '&amp;', 'データストア'.repeat(5)),
)

const place: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -2_000, max: 2_000 }),
  y: fc.integer({ min: -2_000, max: 2_000 }),
  width: fc.integer({ min: 40, max: 500 }),
  height: fc.integer({ min: 30, max: 400 }),
})

/** A model of which everything is on the diagram, under odd names. */
const drawn: fc.Arbitrary<{ readonly model: Model; readonly diagram: Diagram }> = fc
  .tuple(
    arbitraryModel(),
    fc.array(odd, { minLength: 8, maxLength: 8 }),
    fc.array(place, { minLength: 8, maxLength: 8 }),
  )
  .map(([model, names, places]) => {
    const renamed = <Named extends { readonly name: string }>(table: Record<string, Named>) =>
      Object.fromEntries(
        Object.entries(table).map(([id, one], at) => [id, { ...one, name: names[at % 8] ?? '' }]),
      )
    const placed = (ids: readonly string[]) =>
      Object.fromEntries(ids.map((id, at) => [id, places[at % 8]]))
    const boxes = Object.entries(placed(Object.keys(model.boundaries)))
    const diagram = {
      ...(firstDiagramOf(model) as Diagram),
      elements: placed(Object.keys(model.elements)),
      boundaries: Object.fromEntries(
        boxes.map(([id, box], at) => [id, at === 2 ? line(box) : { form: 'box', ...box }]),
      ),
      notes: { n0: { ...places[7], text: names[7] ?? '' } },
    } as Diagram
    const tables = {
      elements: renamed(model.elements),
      flows: renamed(model.flows),
      boundaries: renamed(model.boundaries),
    }
    return { model: { ...model, ...tables }, diagram }
  })

const line = (box: Box | undefined) => ({
  form: 'line',
  points: [box ?? { x: 0, y: 0 }, { x: 9, y: 9 }].map(({ x, y }) => ({ x, y })),
})

function pictureOf(pictured: { model: Model; diagram: Diagram }, style = plain) {
  const picture = drawPicture({ ...pictured, analysis: null }, style)
  if (!picture) throw new Error('Nothing was drawn.')
  return { picture, root: readXml(svgOf(picture)) }
}

const everythingIn = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(everythingIn),
]

/** Without what XML cannot hold. */
const writable = (text: string) =>
  text.replaceAll(
    // oxlint-disable-next-line no-control-regex -- control characters are just what is meant
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu,
    '\ufffd',
  )

const styles = fc.record({
  theme: fc.constantFrom('light', 'dark', 'paper'),
  hasBadges: fc.boolean(),
  isTransparent: fc.boolean(),
  only: fc.constant(null),
} as const)

/** What of a text leaves a mark: where it is broken and what stands for the unwritable do not count. */
const inked = (text: string) => text.replaceAll(/[\s\ufffd]/g, '')

test('whatever things are called, the picture is well-formed and holds every name', () => {
  fc.assert(
    fc.property(drawn, styles, (pictured, style) => {
      const { root } = pictureOf(pictured, style)
      const titles = everythingIn(root).filter(({ name }) => name === 'title')
      const told = titles.map(({ text }) => text)
      const { elements, flows, boundaries } = pictured.model
      for (const { name } of [elements, flows, boundaries].flatMap((table) =>
        Object.values(table),
      )) {
        if (name) expect(told).toContain(writable(name))
      }
      const { text = '' } = Object.values(pictured.diagram.notes)[0] ?? {}
      expect(inked(root.text)).toContain(inked(writable(text)))
    }),
  )
})

test('all that is drawn lies within the picture', () => {
  fc.assert(
    fc.property(drawn, (pictured) => {
      const { picture, root } = pictureOf(pictured)
      const { x, y, width, height } = picture.frame
      expect(root.attributes.get('viewBox')).toBe(`${x} ${y} ${width} ${height}`)
      for (const { name, attributes } of everythingIn(root)) {
        if (name !== 'rect' || attributes.has('transform') || !attributes.has('y')) continue
        const at = (side: string) => Number(attributes.get(side) ?? 0)
        if (at('width') <= 24) continue
        expect(at('x')).toBeGreaterThanOrEqual(x - 0.01)
        expect(at('y')).toBeGreaterThanOrEqual(y - 0.01)
        expect(at('x') + at('width')).toBeLessThanOrEqual(x + width + 0.01)
        expect(at('y') + at('height')).toBeLessThanOrEqual(y + height + 0.01)
      }
    }),
  )
})

test('the same model always gives the same picture', () => {
  fc.assert(
    fc.property(drawn, (pictured) => {
      expect(pictureOf(pictured).picture).toEqual(pictureOf(structuredClone(pictured)).picture)
    }),
    { numRuns: 20 },
  )
})

test('a diagram with nothing on it has no picture', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      const diagram = firstDiagramOf(model) as Diagram
      expect(drawPicture({ model, diagram, analysis: null }, plain)).toBeNull()
    }),
    { numRuns: 5 },
  )
})

const box = (x: number, y: number, width = 160, height = 72): Box => ({ x, y, width, height })

describe('a picture of a selection', () => {
  const element = (id: string, boundary: string | null) => {
    return { id, name: id, kind: 'api', boundary, ...rest }
  }
  const rest = { description: '', tags: [], kept: null, answers: {}, assets: [], outOfScope: null }
  const flow = (id: string, from: string, to: string) => ({ id, name: id, from, to, ...rest })
  const model = {
    ...fc.sample(arbitraryModel({ elements: 1, flows: 1 }), 1)[0],
    elements: { a: element('a', 'zone'), b: element('b', 'zone'), c: element('c', null) },
    flows: { ab: flow('ab', 'a', 'b'), bc: flow('bc', 'b', 'c') },
    boundaries: { zone: { ...rest, id: 'zone', name: 'zone', kind: 'tenant', parent: null } },
  } as unknown as Model
  const diagram = {
    ...firstDiagramOf(model),
    elements: { a: box(0, 0), b: box(400, 0), c: box(200, 20) },
    boundaries: { zone: { form: 'box', ...box(-40, -60, 640, 200) } },
    notes: { n: { ...box(0, 500), text: 'n' } },
    flows: {},
    leftOut: {},
    locked: {},
  } as unknown as Diagram
  const namesIn = (...only: readonly string[]) => {
    const subjects = only.map((key) => {
      const [type, id] = key.split(':')
      return { type, id: id as ElementId } as const
    })
    const style = { ...plain, only: subjects as PictureStyle['only'] }
    const { root } = pictureOf({ model, diagram }, style)
    return everythingIn(root)
      .flatMap(({ name, text }) =>
        name === 'title' && /^(?:a|b|c|ab|bc|zone)$/.test(text) ? text : [],
      )
      .toSorted()
  }

  test('shows the flows between what is selected', () => {
    expect(namesIn('element:a', 'element:b')).toEqual(['a', 'ab', 'b'])
    expect(namesIn('element:a', 'element:c')).toEqual(['a', 'c'])
  })

  test('shows a flow with its ends', () => {
    expect(namesIn('flow:bc')).toEqual(['b', 'bc', 'c'])
  })

  test('shows a boundary with what is a member of it, and not what merely lies over it', () => {
    expect(namesIn('boundary:zone')).toEqual(['a', 'ab', 'b', 'zone'])
  })
})
