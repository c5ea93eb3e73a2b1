import { referenceOf } from '@/rules/catalogue/references'
import type { Control } from '@/rules/control'
import type { Rule } from '@/rules/rule'
import type { SarifText } from './sarifLog'

/** What a rule says to people who have its alert in front of them, as plain text and as Markdown. */
export function ruleHelp(rule: Rule, controls: readonly Control[]): Required<SarifText> {
  const parts: readonly Part[] = [
    { head: 'Why it matters', lines: [rule.why] },
    { head: 'How to check it', lines: [rule.check] },
    { head: 'When it does not apply', lines: [rule.exception] },
    {
      head: 'What helps',
      items: rule.mitigations.map(({ control }) => controlLine(control, controls)),
    },
    { head: 'References', items: rule.references.map(referenceLine) },
  ]
  // Packs of one's own may leave some of it out.
  const told = parts.filter(
    ({ items = [], lines = [] }) => items.length > 0 || lines.some((line) => line !== ''),
  )
  return {
    text: told.map(asText).join('\n\n'),
    markdown: told.map(asMarkdown).join('\n\n'),
  }
}

interface Part {
  readonly head: string
  readonly lines?: readonly string[]
  readonly items?: readonly Line[]
}

interface Line {
  readonly words: string
  readonly url?: string
}

function controlLine(id: string, controls: readonly Control[]): Line {
  const control = controls.find((each) => each.id === id)
  return { words: control ? `${control.name}: ${control.description}` : id }
}

function referenceLine(id: string): Line {
  const reference = referenceOf(id)
  if (!reference) return { words: id }
  const { standard, version, title, url } = reference
  return { words: `${title ? `${id} ${title}` : id} (${standard} ${version})`, url }
}

function asText({ head, lines = [], items = [] }: Part): string {
  return [`${head}:`, ...lines, ...items.map(({ words }) => `- ${words}`)].join('\n')
}

function asMarkdown({ head, lines = [], items = [] }: Part): string {
  const listed = items.map(({ words, url }) => {
    const safe = escaped(words)
    return url ? `- [${safe}](${url})` : `- ${safe}`
  })
  return [`**${head}**`, '', ...lines.map(escaped), ...listed].join('\n')
}

/** Prose of a pack that someone wrote is no markup. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`)
}
