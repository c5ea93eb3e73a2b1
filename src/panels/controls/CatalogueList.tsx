import { memo, useCallback, useMemo } from 'react'
import type { Control } from '@/rules/control'
import { noControlQuery } from '@/store/controlQuery'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { TextButton } from '@/ui/TextButton'
import { EmptyState } from '@/ui/EmptyState'
import { type CatalogueRow, catalogueRows } from './catalogueRows'
import { CoverageMark } from './CoverageMark'
import { counted } from '@/model/counted'
import { effortWords, kindWords } from './controlWords'
import styles from './controls.module.css'
import catalogueStyles from './catalogue.module.css'
import { Counts } from './EffectSummary'
import type { Asking } from './useControlQuery'
import type { CoverageByControl } from './useCoverage'
import { useWouldDo } from './useWouldDo'

/** Up to so many elements, what each control would do is worked out for all of them unasked. */
const SMALL = 150

interface CatalogueListProps {
  readonly asking: Asking
  readonly coverage: CoverageByControl | null
  readonly catalogue: readonly Control[]
}

/** The controls that can be applied, those first that most threats of this model ask for. */
export function CatalogueList({ asking, coverage, catalogue }: CatalogueListProps) {
  const { query, change } = asking
  const rows = useMemo(
    () => catalogueRows(catalogue, coverage, query.find),
    [catalogue, coverage, query.find],
  )
  const isSmall = useModel(({ elements }) => Object.keys(elements).length <= SMALL)
  const open = useCallback((id: string) => change({ open: id }), [change])
  return (
    <>
      <output className={styles.found}>
        {rows.length === catalogue.length
          ? counted(rows.length, 'control')
          : `${rows.length} of ${counted(catalogue.length, 'control')}`}
      </output>
      {rows.length === 0 && (
        <EmptyState title="No control is like that">
          <p>
            Look for fewer words. A protection that is not in the catalogue can be added as a
            control of your own.
          </p>
          <Button onPress={() => change({ ...noControlQuery, list: 'catalogue' })}>Show all</Button>
        </EmptyState>
      )}
      <ul className={catalogueStyles.catalogue} aria-label="Catalogue of controls">
        {rows.map((row) => (
          <Row
            key={row.control.id}
            row={row}
            coverage={coverage?.get(row.control.id)}
            isOpen={query.open === row.control.id}
            isSmall={isSmall}
            onOpen={open}
          />
        ))}
      </ul>
    </>
  )
}

interface RowProps {
  readonly row: CatalogueRow
  readonly coverage: Parameters<typeof CoverageMark>[0]['coverage']
  readonly isOpen: boolean
  readonly isSmall: boolean
  readonly onOpen: (id: string) => void
}

function CatalogueItem({ row, coverage, isOpen, isSmall, onOpen }: RowProps) {
  const { control, threats } = row
  const { id, name, kind, effort, description } = control
  return (
    <li className={catalogueStyles.entry} data-open={isOpen || undefined}>
      <button
        type="button"
        className={catalogueStyles.entryButton}
        aria-current={isOpen || undefined}
        onClick={() => onOpen(id)}
      >
        <span className={catalogueStyles.entryName}>{name}</span>
        <span className={catalogueStyles.entryText}>{description}</span>
        <span className={catalogueStyles.entryMeta}>
          {kindWords[kind]} · takes {effortWords(effort)} · {id}
        </span>
      </button>
      <span className={catalogueStyles.entrySide}>
        {threats.length > 0 && (
          <TextButton onPress={() => onOpen(id)}>
            {isSmall ? <WouldDo row={row} /> : `Asked for by ${counted(threats.length, 'threat')}`}
          </TextButton>
        )}
        <CoverageMark coverage={coverage} name={name} onOpen={() => onOpen(id)} />
      </span>
    </li>
  )
}

/** Most rows stay as they are when another one is opened. */
const Row = memo(
  CatalogueItem,
  (one, other) =>
    one.row.control === other.row.control &&
    one.coverage === other.coverage &&
    one.isOpen === other.isOpen &&
    one.isSmall === other.isSmall,
)

/** What it would do now, wherever it is asked for and missing. */
function WouldDo({ row: { control, missing } }: { readonly row: CatalogueRow }) {
  return <Counts effects={useWouldDo(control.id, missing)} isInPlace={false} />
}
