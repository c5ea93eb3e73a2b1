import type { Box } from '@/model/diagram'
import type { BadgeBand } from '@/ui/BandBadge'
import type { Scene } from './scene'

interface Ink {
  readonly fill: string
  readonly edge: string
}

/** The colours that the overview is painted with, as the page has them just now. */
export interface Colours {
  readonly ground: string
  readonly surface: string
  /** Of external entities. */
  readonly entity: string
  readonly sunken: string
  readonly edge: string
  /** The edge of what steps back. */
  readonly quietEdge: string
  readonly ink: string
  readonly faintInk: string
  readonly note: Ink
  /** By level of trust. */
  readonly trust: readonly (Ink & { readonly ground: string; readonly ink: string })[]
  readonly bands: { readonly [Band in BadgeBand]: Ink & { readonly path: string } }
  /** How opaque an element that steps back is, from 0 to 1. */
  readonly kept: number
}

/** How a part of a scene is to be painted. */
export interface Painting {
  /** The part, in pixels of the diagram. */
  readonly region: Box
  readonly zoom: number
  /** Pixels of the screen for each pixel of the page. */
  readonly density: number
  readonly colours: Colours
  /** What stays bright while the rest steps back; null when nothing does. */
  readonly bright: ReadonlySet<string> | null
  /** Whether all flows step back, because some are drawn over them. */
  readonly isBack: boolean
  /** What is left out, because it is just being moved. */
  readonly without: ReadonlySet<string>
}

/** A font as a style sheet declares it. */
export interface DeclaredFont {
  readonly address: string
  readonly unicodeRange: string
}

/** What the worker is told. */
export type Order =
  | { readonly type: 'fonts'; readonly fonts: readonly DeclaredFont[] }
  | { readonly type: 'scene'; readonly scene: Scene }
  | { readonly type: 'paint'; readonly painting: Painting }

/** What the worker answers. */
export type Answer =
  | { readonly type: 'painted'; readonly bitmap: ImageBitmap }
  /** A font has come, and names look different now. */
  | { readonly type: 'fontCame' }
