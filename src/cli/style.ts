import type { Band } from '@/model/riskScale'

/** How words are set apart on a terminal, and left as they are everywhere else. */
export interface Style {
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  readonly ofBand: (band: Band | null, text: string) => string
}

const same = (text: string) => text

export const plainStyle: Style = { strong: same, quiet: same, ofBand: (_, text) => text }

const sequence = (on: string, off: string) => (text: string) => `\u001B[${on}m${text}\u001B[${off}m`

const bands: { readonly [Each in Band]: (text: string) => string } = {
  critical: sequence('1;31', '0'),
  high: sequence('31', '39'),
  medium: sequence('33', '39'),
  low: sequence('36', '39'),
}

export const terminalStyle: Style = {
  strong: sequence('1', '22'),
  quiet: sequence('2', '22'),
  ofBand: (band, text) => (band ? bands[band] : same)(text),
}

/** Colours are for people at a terminal who have not asked for none (https://no-color.org). */
export function styleFor(
  isTerminal: boolean,
  environment: { readonly [name: string]: string | undefined },
): Style {
  const isUnwanted = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb'
  return isTerminal && !isUnwanted ? terminalStyle : plainStyle
}
