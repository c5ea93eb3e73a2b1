import { expect, test } from 'vitest'
import { readXml, type XmlElement } from '@/testing/readXml'
import { type Picture, svgOf } from './drawPicture'
import { withLegend } from './withLegend'

const style = { theme: 'light', hasBadges: true, isTransparent: false } as const
const pictureOf = (width: number): Picture => ({
  content: '<g/>',
  frame: { x: -20, y: 30, width, height: 200 },
  title: 'One',
})

const everythingIn = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(everythingIn),
]

test('a legend stands below the drawing and says what each sign means', () => {
  const explained = withLegend(pictureOf(1_000), style)
  expect(explained.frame).toMatchObject({ x: -20, y: 30, width: 1_000 })
  expect(explained.frame.height).toBeGreaterThan(240)
  const { text } = readXml(svgOf(explained))
  for (const sign of ['Data store', 'Not encrypted', 'To more trusted ground', 'High risk']) {
    expect(text).toContain(sign)
  }
})

test('a narrow drawing gets a legend that can be read, on the same ground', () => {
  const explained = withLegend(pictureOf(200), style)
  const { x, width } = explained.frame
  const ground = everythingIn(readXml(svgOf(explained))).find(({ name }) => name === 'rect')
  expect(ground?.attributes.get('width')).toBe(String(width))
  expect([x, width > 480]).toEqual([-20, true])
})

test('bands are explained only where threats are shown', () => {
  const { content } = withLegend(pictureOf(800), { ...style, hasBadges: false })
  expect(content).not.toContain('High risk')
})
