import { bandShapes, type BadgeBand } from '@/ui/BandBadge'
import type { Colours } from './painting'

/** Each colour as a style sheet would write it, and what stands for it where the system picks the colours. */
type Written = readonly [normal: string, forced: string]

const mixed = (one: string, share: number, other: string) =>
  `color-mix(in srgb, ${one} ${share}%, ${other})`

const written = {
  ground: ['var(--canvas)', 'Canvas'],
  surface: ['var(--surface)', 'Canvas'],
  entity: ['var(--surface-entity)', 'Canvas'],
  sunken: ['var(--surface-sunken)', 'Canvas'],
  edge: ['var(--line-strong)', 'CanvasText'],
  quietEdge: [mixed('var(--line-strong)', 40, 'var(--canvas)'), mixed('CanvasText', 35, 'Canvas')],
  ink: ['var(--ink)', 'CanvasText'],
  faintInk: ['var(--ink-faint)', 'GrayText'],
} satisfies { readonly [name: string]: Written }

const levels = [0, 1, 2, 3, 4]

/** The colours of the page as they are just now, read by way of an element of the canvas. */
export function coloursOf(probe: HTMLElement): Colours {
  const isForced = matchMedia('(forced-colors: active)').matches
  const read = ([normal, forced]: Written) => {
    probe.style.color = isForced ? forced : normal
    return getComputedStyle(probe).color
  }
  return {
    ground: read(written.ground),
    surface: read(written.surface),
    entity: read(written.entity),
    sunken: read(written.sunken),
    edge: read(written.edge),
    quietEdge: read(written.quietEdge),
    ink: read(written.ink),
    faintInk: read(written.faintInk),
    note: {
      fill: read(['var(--note-fill)', 'Canvas']),
      edge: read(['var(--note-edge)', 'CanvasText']),
    },
    trust: levels.map((level) => trustInk(`var(--trust-${level})`, read)),
    bands: bandsOf(read),
    kept: 0.28 + Number(getComputedStyle(probe).getPropertyValue('--kept')),
  }
}

type Read = (colour: Written) => string

function trustInk(trust: string, read: Read): Colours['trust'][number] {
  return {
    fill: read([mixed(trust, 5, 'transparent'), 'transparent']),
    edge: read([mixed(trust, 80, 'var(--ink-faint)'), 'CanvasText']),
    ground: read([mixed(trust, 12, 'var(--canvas)'), 'Canvas']),
    ink: read([mixed(trust, 45, 'var(--ink)'), 'CanvasText']),
  }
}

function bandsOf(read: Read): Colours['bands'] {
  const ofBand = (band: BadgeBand) => {
    const edge: Written =
      band === 'unrated'
        ? ['var(--line-strong)', 'CanvasText']
        : [`var(--${band}-edge)`, 'CanvasText']
    const fill: Written =
      band === 'unrated'
        ? ['var(--surface)', 'Canvas']
        : [`var(--${band}-${band === 'critical' ? 'edge' : 'fill'})`, 'Canvas']
    return { fill: read(fill), edge: read(edge), path: bandShapes[band] }
  }
  return {
    low: ofBand('low'),
    medium: ofBand('medium'),
    high: ofBand('high'),
    critical: ofBand('critical'),
    unrated: ofBand('unrated'),
  }
}

const queries = [
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-contrast: more)',
]

/** Tells when the page may have other colours. Returns the way to stop it. */
export function watchColours(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributes: true })
  const lists = queries.map((query) => matchMedia(query))
  for (const list of lists) list.addEventListener('change', onChange)
  return () => {
    observer.disconnect()
    for (const list of lists) list.removeEventListener('change', onChange)
  }
}
