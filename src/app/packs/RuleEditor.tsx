import { useRef } from 'react'
import type { PlacedFault } from '@/interchange/packs/packRefusal'
import { readRule } from '@/interchange/packs/readRule'
import { switchPack } from '@/model/edits/packs'
import type { PackFile, RuleInFile } from '@/rules/ownPacks/packSchema'
import { renewed, versionAfter, withRule } from '@/rules/ownPacks/withRule'
import { useEdit, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { CodeField } from '@/ui/CodeField'
import { Dialog } from '@/ui/Dialog'
import { Select } from '@/ui/Select'
import { FaultList } from './FaultList'
import { NamesToUse } from './NamesToUse'
import { keepPack } from './packFileActions'
import styles from './packs.module.css'
import { RulePreview } from './RulePreview'
import { starts } from './ruleStarts'
import { useDraft } from './useDraft'
import { useMyPack } from './useMyPack'
import { useSettled } from './useSettled'

interface RuleEditorProps {
  /** The id of “My rules” in this browser. */
  readonly mine: string
  /** The rule of “My rules” that is changed; null for a new one. */
  readonly edited: string | null
  /** What a new rule begins as; null for the usual beginning. */
  readonly given?: string | null
  readonly onDone: () => void
}

/** A rule as text, checked as it is typed and tried on the open model at once. */
export function RuleEditor({ mine, edited, given = null, onDone }: RuleEditorProps) {
  const pack = useMyPack(mine)
  const before = pack.rules.find(({ id }) => id === edited)
  const draft = useDraft(edited, pack, given)
  const area = useRef<HTMLTextAreaElement>(null)
  const read = readRule(useSettled(draft.text), pack)
  const save = useSave(pack, onDone)
  const keep = () => {
    const now = readRule(draft.text, pack)
    if (now.type === 'refused') return
    draft.forget()
    save(now.rule, edited)
  }
  return (
    <Dialog
      title={before ? 'Change a rule' : 'Write a rule'}
      size="wide"
      isOpen
      onClose={onDone}
      footer={
        <>
          <Button onPress={onDone}>Cancel</Button>
          <Button variant="primary" isDisabled={read.type === 'refused'} onPress={keep}>
            Save to “My rules”
          </Button>
        </>
      }
    >
      <div className={styles.editor}>
        <div className={styles.writing}>
          {!before && (
            <Select
              label="Start from"
              options={starts}
              value={draft.start}
              onChange={draft.begin}
            />
          )}
          <CodeField
            ref={area}
            label="The rule, in YAML"
            value={draft.text}
            onChange={draft.write}
            isInvalid={read.type === 'refused'}
            maxLength={50_000}
          />
          <div aria-live="polite">
            {read.type === 'refused' && (
              <FaultList faults={read.faults} onGo={(fault) => goTo(area.current, fault)} />
            )}
          </div>
          <NamesToUse onPick={(name) => insert(area.current, name, draft.write)} />
        </div>
        <RulePreview read={read} pack={pack} />
      </div>
    </Dialog>
  )
}

/** Keeps the rule in “My rules”, and switches that pack on in this model. */
function useSave(pack: PackFile, onDone: () => void) {
  const { tell } = useWorkspace()
  const edit = useEdit()
  const keep = async (rule: RuleInFile, edited: string | null) => {
    const before = pack.rules.find(({ id }) => id === (edited ?? rule.id))
    const others = pack.rules.filter(({ id }) => id !== edited || id === rule.id)
    const next = withRule({ ...pack, rules: others }, renewed(rule, before))
    await keepPack({ ...next, version: versionAfter(pack.version) })
    edit(`Switch on “${pack.name}”`, (model) => switchPack(model, pack.id, true))
    tell('Saved to “My rules”, which are on in this model')
    onDone()
  }
  return (rule: RuleInFile, edited: string | null) => {
    keep(rule, edited).catch(() =>
      tell('The rule could not be kept: the browser refused to store it.'),
    )
  }
}

function goTo(area: HTMLTextAreaElement | null, { line, column }: PlacedFault) {
  if (!area) return
  const lines = area.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  area.focus()
  area.setSelectionRange(start + column - 1, start + (lines[line - 1]?.length ?? 0))
}

function insert(area: HTMLTextAreaElement | null, name: string, write: (text: string) => void) {
  if (!area) return
  area.focus()
  area.setRangeText(name, area.selectionStart, area.selectionEnd, 'end')
  write(area.value)
}
