import { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import { ElementKind } from '@/model/vocabulary/elementKinds'
import type { Offer } from './addToDiagram'

/** What a dragged offer of the palette is called on its way to the canvas. */
export const offerType = 'application/x-corral-kind'

/** While an offer is dragged only the types of what is carried can be read, so an element has one more. */
export const elementOfferType = `${offerType}-element`

/** An offer as text, for the way from the palette to the canvas. */
export function writtenOffer({ type, kind }: Offer): string {
  return `${type} ${kind}`
}

/** The offer that a text stands for; null for anything else that is dropped. */
export function readOffer(text: string): Offer | null {
  const [type, word] = text.split(' ')
  if (type === 'element') {
    const kind = ElementKind.safeParse(word)
    return kind.success ? { type, kind: kind.data } : null
  }
  if (type === 'note') return { type, kind: 'note' }
  if (type !== 'boundary') return null
  const kind = BoundaryKind.safeParse(word)
  return kind.success ? { type, kind: kind.data } : null
}
