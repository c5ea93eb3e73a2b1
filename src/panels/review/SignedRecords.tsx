import type { Model } from '@/model/model'
import { controlName } from '@/review/changes/words/speaking'
import { statusWords } from '@/review/controls/statusWords'
import type { Control } from '@/rules/control'
import type { UsedPack } from '@/rules/ownPacks/usedPack'
import { dayInWords } from '@/store/dayInWords'
import styles from './signed.module.css'
import { type SignedColumn, SignedPart } from './SignedPart'
import { whereOf } from './whereOf'

const controlColumns: readonly SignedColumn[] = [
  { label: 'Control', isHead: true },
  { label: 'Where' },
  { label: 'Status' },
  { label: 'Evidence', fit: 'wide' },
  { label: 'Owner, due' },
]

interface SignedControlsProps {
  readonly model: Model
  /** By which those of the catalogue are named. */
  readonly controls: readonly Control[]
}

/** The controls as they stood when it was signed. */
export function SignedControls({ model, controls }: SignedControlsProps) {
  const speaking = { model, controls }
  return (
    <SignedPart
      title="Controls and evidence"
      columns={controlColumns}
      rows={Object.values(model.controls)}
      nothing="No control had been put on a record."
    >
      {(control) => ({
        key: control.id,
        cells: [
          controlName(control, speaking),
          whereOf([control.on], model),
          statusWords[control.status],
          <Two
            key="evidence"
            first={control.evidence.trim()}
            second={control.verifiedOn ? `Verified on ${dayInWords(control.verifiedOn)}` : ''}
          />,
          <Two
            key="owner"
            first={control.owner.trim()}
            second={control.due ? dayInWords(control.due) : ''}
          />,
        ],
      })}
    </SignedPart>
  )
}

const assumptionColumns: readonly SignedColumn[] = [
  { label: 'Assumption', fit: 'wide', isHead: true },
  { label: 'About' },
  { label: 'Owner' },
  { label: 'Until' },
]

/** What was taken for granted. */
export function SignedAssumptions({ model }: Pick<SignedControlsProps, 'model'>) {
  return (
    <SignedPart
      title="Assumptions"
      columns={assumptionColumns}
      rows={Object.values(model.assumptions)}
      nothing="Nothing was assumed."
    >
      {({ id, statement, on, owner, until }) => ({
        key: id,
        cells: [
          statement.trim() || 'An assumption without words',
          whereOf([on], model),
          owner.trim() || '–',
          until ? dayInWords(until) : 'No end',
        ],
      })}
    </SignedPart>
  )
}

const packColumns: readonly SignedColumn[] = [
  { label: 'Pack', isHead: true },
  { label: 'Version' },
  { label: 'SHA-256', fit: 'wide' },
]

/** The rules by which the threats were found. */
export function SignedPacks({ packs }: { readonly packs: readonly UsedPack[] }) {
  return (
    <SignedPart
      title="Rule packs"
      columns={packColumns}
      rows={packs}
      nothing="No rule pack was switched on."
    >
      {({ id, name, version, sha256 }) => ({
        key: id,
        cells: [
          <Two key="name" first={name || id} second={name ? id : ''} />,
          version || 'Was not at hand',
          <span key="hash" className={styles.mono}>
            {sha256 ?? '–'}
          </span>,
        ],
      })}
    </SignedPart>
  )
}

/** A line, and a quieter one below it; a dash where neither is said. */
function Two({ first, second }: { readonly first: string; readonly second: string }) {
  if (first === '' && second === '') return '–'
  return (
    <>
      {first !== '' && <span className={styles.line}>{first}</span>}
      {second !== '' && <span className={styles.quiet}>{second}</span>}
    </>
  )
}
