interface Named {
  readonly id: string
  readonly name: string
}

interface ExportedModel {
  readonly elements: readonly (Named & { readonly boundary: string | null })[]
  readonly flows: readonly { readonly from: string; readonly to: string }[]
  readonly boundaries: readonly Named[]
}

/** What a model draws, by names. */
export interface Drawn {
  /** Each with the boundary that it is in. */
  readonly elements: readonly (readonly [string, string | null])[]
  readonly flows: readonly (readonly [string | null, string | null])[]
  readonly boundaries: readonly string[]
}

/** What an exported file draws. */
export function drawnIn(file: string): Drawn {
  const { elements, flows, boundaries } = (JSON.parse(file) as { model: ExportedModel }).model
  const nameOf = (id: string | null) =>
    [...elements, ...boundaries].find((record) => record.id === id)?.name ?? null
  return {
    elements: elements.map(({ name, boundary }) => [name, nameOf(boundary)]),
    flows: flows.map(({ from, to }) => [nameOf(from), nameOf(to)]),
    boundaries: boundaries.map(({ name }) => name),
  }
}
