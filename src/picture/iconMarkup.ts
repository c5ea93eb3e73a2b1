import type { LucideIcon } from 'lucide-react'
import { tag } from '@/interchange/markup'

type Node = readonly [
  name: string,
  attributes: { readonly [attribute: string]: string | number },
  children?: readonly Node[],
]

/** An icon of lucide: what it hands to the one component that draws all icons. */
interface Drawable {
  readonly render: (
    props: object,
    ref: null,
  ) => { readonly props: { readonly icon: { readonly node: readonly Node[] } } }
}

const known = new Map<LucideIcon, string>()

/** Icons are drawn in a box of this size. */
const BOX = 24

/** An icon by its top left corner and its size, as the app draws it, without React. */
export function iconMarkup(
  icon: LucideIcon,
  { x, y, size, colour, stroke = 1.75 }: Placed,
): string {
  const scale = Math.round((size / BOX) * 1e4) / 1e4
  const place = `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`
  return tag(
    'g',
    {
      transform: `${place} scale(${scale})`,
      fill: 'none',
      stroke: colour,
      'stroke-width': stroke,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    shapesOf(icon),
  )
}

interface Placed {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: string
  readonly stroke?: number
}

function shapesOf(icon: LucideIcon): string {
  const drawn = known.get(icon) ?? nodesOf(icon).map(markupOf).join('')
  known.set(icon, drawn)
  return drawn
}

/** The components of lucide are made of data, which they only hand on. A test holds that they do. */
function nodesOf(icon: LucideIcon): readonly Node[] {
  return (icon as unknown as Drawable).render({}, null).props.icon.node
}

function markupOf([name, attributes, children = []]: Node): string {
  // The key is there for React.
  return tag(name, { ...attributes, key: undefined }, ...children.map(markupOf))
}
