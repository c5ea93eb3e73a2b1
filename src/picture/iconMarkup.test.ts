import { expect, test } from 'vitest'
import { boundaryKinds } from '@/model/vocabulary/boundaryKinds'
import { elementKinds } from '@/model/vocabulary/elementKinds'
import { readXml } from '@/testing/readXml'
import { iconOf } from '@/ui/KindIcon'
import { iconMarkup } from './iconMarkup'

test('every kind has an icon that can be drawn without React', () => {
  for (const { id } of [...elementKinds, ...boundaryKinds, { id: 'of another pack' }]) {
    const markup = iconMarkup(iconOf(id), { x: 4, y: 8, size: 18, colour: '#123456' })
    const { attributes, children } = readXml(markup)
    expect(attributes.get('transform')).toBe('translate(4 8) scale(0.75)')
    expect(children.length).toBeGreaterThan(0)
  }
})
