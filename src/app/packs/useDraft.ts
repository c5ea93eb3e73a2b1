import { useState } from 'react'
import { writeRule } from '@/interchange/packs/writePack'
import type { PackFile } from '@/rules/ownPacks/packSchema'
import { startingText } from './ruleStarts'

/** Texts that were not saved, so that closing the dialog by mistake loses nothing. */
const drafts = new Map<string, string>()

/** The text of a rule that is being written: a new one (`null`), or one of a pack. */
export function useDraft(edited: string | null, pack: PackFile, given: string | null = null) {
  // What is given to begin with is not taken for what was left half written before.
  const key = given ?? edited ?? ''
  const [start, setStart] = useState('element')
  const [text, setText] = useState(() => drafts.get(key) ?? given ?? firstText(edited, pack))
  const write = (next: string) => {
    drafts.set(key, next)
    setText(next)
  }
  return {
    text,
    start,
    write,
    /** Begins with another rule, in the place of what was written. */
    begin: (chosen: string) => {
      setStart(chosen)
      write(startingText(chosen, pack))
    },
    forget: () => drafts.delete(key),
  }
}

function firstText(edited: string | null, pack: PackFile): string {
  const rule = pack.rules.find(({ id }) => id === edited)
  return rule ? writeRule(rule) : startingText('element', pack)
}
