/** The links that a text names, each once; what ends a sentence is no part of one. */
export function linksIn(text: string): readonly string[] {
  const found = text.match(/https:\/\/[^\s<>"']+/g) ?? []
  return [...new Set(found.map((link) => link.replace(/[.,;:!?)\]]+$/, '')))]
}
