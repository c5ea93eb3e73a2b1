import tokens from '@/ui/tokens.css?raw'

/** `paper` is light with nothing behind it, as white as what it is printed on. */
export type PictureTheme = 'light' | 'dark' | 'paper'

const names = [
  'canvas',
  'surface',
  'surface-sunken',
  'surface-entity',
  'note-fill',
  'note-edge',
  'line-strong',
  'ink',
  'ink-soft',
  'ink-faint',
  'accent',
  'low-fill',
  'low-edge',
  'low-ink',
  'medium-fill',
  'medium-edge',
  'medium-ink',
  'high-fill',
  'high-edge',
  'high-ink',
  'critical-edge',
  'critical-ink',
  'trust-0',
  'trust-1',
  'trust-2',
  'trust-3',
  'trust-4',
] as const

type ColourName = (typeof names)[number]

/** The colours of a picture, as `#rrggbb`, by the names that the style sheets have for them. */
export type Palette = { readonly [Name in ColourName]: string }

/** The colours of a theme, as the tokens of the app have them. Throws when a token is not there. */
export function paletteOf(theme: PictureTheme): Palette {
  const shade = theme === 'dark' ? 'dark' : 'light'
  const entries = names.map((name) => [name, colourOf(name)[shade]] as const)
  // Made of all names.
  const palette = Object.fromEntries(entries) as Palette
  return theme === 'paper' ? { ...palette, canvas: '#ffffff' } : palette
}

function colourOf(name: ColourName): { readonly light: string; readonly dark: string } {
  const both = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`)
  const [, light, dark] = both.exec(tokens) ?? []
  if (!light || !dark) throw new Error(`There is no colour --${name} for light and dark.`)
  return { light, dark }
}

/** All colours with little of themselves and much of the ground, for what steps back. */
export function faded(palette: Palette, share: number): Palette {
  const entries = names.map((name) => [name, mixed(palette[name], share, palette.canvas)] as const)
  // Made of all names.
  return Object.fromEntries(entries) as Palette
}

/** A colour with a share of another in it, as `color-mix` in sRGB has it. */
export function mixed(colour: string, share: number, other: string): string {
  const [one, two] = [channelsOf(colour), channelsOf(other)]
  const parts = one.map((part, at) => Math.round(part * share + (two[at] ?? 0) * (1 - share)))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

const channelsOf = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
