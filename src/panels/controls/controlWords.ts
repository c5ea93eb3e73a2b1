import type { Control } from '@/rules/control'

/** What sort of protection it is. */
export const kindWords: { readonly [Kind in Control['kind']]: string } = {
  prevent: 'Prevents',
  detect: 'Detects',
  respond: 'Limits the harm',
}

/** How much work it is, by a coarse estimate. */
export function effortWords(effort: number): string {
  return ['hours', 'days', 'a project'][effort - 1] ?? 'a project'
}
