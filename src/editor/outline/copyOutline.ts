import type { Workspace } from '@/store/workspace'
import { outlineMarkdown } from './outlineMarkdown'

/** Puts the outline on the clipboard as Markdown. */
export async function copyOutline({ document, session, analysis, tell }: Workspace): Promise<void> {
  const { model } = document.getState()
  const text = outlineMarkdown(model, session.getState().diagram, analysis.getState().analysis)
  try {
    await navigator.clipboard.writeText(text)
    tell('Outline copied as Markdown')
  } catch {
    tell('This browser keeps the clipboard closed, so the outline could not be copied.')
  }
}
