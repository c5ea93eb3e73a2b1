import { chainInWords, faultInWords, signatureWords } from '@/interchange/signing/chainWords'
import type { CheckedReview } from '@/interchange/signing/verifyChain'
import { oneLine } from '../oneLine'
import type { System } from '../system'
import type { Verification } from './verification'

/** How the signed reviews of a file stand, to read. */
export function verificationText(
  { model, report, changed }: Verification,
  { style }: Pick<System, 'style'>,
): string {
  const title = oneLine(model.about.title) || 'Untitled'
  const reviews = report.reviews.map(reviewLines)
  const faults = report.faults.map((fault) => `  ${oneLine(faultInWords(fault))}`)
  const parts = [
    [style.strong(title), chainInWords(report), ...changedLines(changed)],
    ...reviews.map(([first = '', ...rest]) => [style.strong(first), ...rest]),
    ...(faults.length > 0 ? [[style.strong('What is wrong'), ...faults]] : []),
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function changedLines(changed: boolean | null): readonly string[] {
  if (changed === null) return []
  return [changed ? 'The model has changed since then.' : 'The model says what was signed then.']
}

function reviewLines(checked: CheckedReview): readonly string[] {
  const { review, isIntact, keyName } = checked
  const { by, role, at, sha256 } = review
  const key = keyName ? ` (key ${keyName})` : ''
  return [
    oneLine(`${at.slice(0, 10)}  ${by}${role.trim() === '' ? '' : `, ${role}`}`),
    `  ${isIntact ? 'as it was signed' : 'not what was signed'}, ${signatureWords(checked)}${key}`,
    `  SHA-256 ${sha256}`,
  ]
}
