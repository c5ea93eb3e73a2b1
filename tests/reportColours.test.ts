import { expect, test } from 'vitest'
import { bandStyle } from '@/interchange/report/html/bandStyle'
import tokens from '@/ui/tokens.css?raw'

const declared = (style: string) => style.match(/--(?:low|medium|high|critical)-\w+: [^;]+;/g)

test('the report shows the bands in the colours of the app', () => {
  expect(declared(bandStyle)?.length).toBeGreaterThan(0)
  expect(declared(bandStyle)).toEqual(declared(tokens))
})
