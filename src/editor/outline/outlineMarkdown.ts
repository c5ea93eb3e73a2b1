import { counted } from '@/model/counted'
import type { DiagramId } from '@/model/id'
import type { Model } from '@/model/model'
import { escaped } from '@/rules/describe/markdown'
import type { Analysis } from '@/store/analysisStore'
import { spokenThreats, unnamed } from '../canvas/spoken'
import { findingsAt } from './findingsAt'
import { outlineRows, type OutlineRow } from './outlineRows'
import { outlineTree } from './outlineTree'
import { outlineWords } from './outlineWords'

/** The whole outline as a list of Markdown under the title of the model: its form on paper. */
export function outlineMarkdown(
  model: Model,
  diagram: DiagramId,
  analysis: Analysis | null,
): string {
  const rows = outlineRows(outlineTree(model), { closed: new Set(), isSought: null })
  const title = written(model.about.title.trim() || unnamed)
  const lines = rows.map((row) => lineOf(row, model, diagram, analysis))
  return [`# ${title}`, '', ...lines, ''].join('\n')
}

function lineOf(
  { subject, level }: OutlineRow,
  model: Model,
  diagram: DiagramId,
  analysis: Analysis | null,
): string {
  const words = outlineWords(model, diagram, subject)
  const { badge, questions, trait } = findingsAt(analysis, model, subject)
  const asked = questions > 0 && counted(questions, 'question')
  const isFlow = subject.type === 'flow'
  const name = isFlow ? `→ ${written(words.to)}` : `**${written(words.name)}**`
  const facts = [words.kind, words.facts, trait, words.data, spokenThreats(badge), asked]
  const told = facts.filter(Boolean).map((fact) => written(String(fact).replaceAll(' · ', ', ')))
  const named = isFlow && words.name ? `${name}: ${written(words.name)}` : name
  return `${'  '.repeat(level - 1)}- ${named} (${told.join('; ')})`
}

/** In one line, whatever signs it has in it. */
const written = (text: string) => escaped(text.replaceAll(/\s+/g, ' '))
