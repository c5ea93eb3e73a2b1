import { known, yesOrNo, type Derived } from './evidence'

/** The confidentiality from which data counts as private here. */
const privateFrom = 3

/**
 * The combination that makes a hijacked agent a leak: a model decides, it reads what outsiders wrote,
 * it holds private data, and it has a way out.
 */
export function trifecta(facts: {
  readonly llmDriven: Derived
  readonly untrustedContent: Derived
  readonly outward: Derived
  readonly confidentiality: number
}): Derived {
  const parts = [facts.llmDriven, facts.untrustedContent, facts.outward]
  if (facts.confidentiality < privateFrom) return known('no', 'it handles no private data')
  if (parts.some(({ value }) => value === 'no')) {
    return known('no', 'one of untrusted content, a deciding model and a way out is missing')
  }
  const because = 'a model decides, outsiders can steer it, and it has private data and a way out'
  const open = parts.flatMap(({ value, waitsFor }) => (value === null ? waitsFor : []))
  return open.length > 0 ? yesOrNo(because, open) : known('yes', because)
}
