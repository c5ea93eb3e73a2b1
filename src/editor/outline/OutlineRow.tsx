import { counted } from '@/model/counted'
// Rows that are placed one by one are no table to a browser, so their roles have to say it.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { ChevronRight, MoveRight } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Model } from '@/model/model'
import { recordOf } from '@/model/recordOf'
import { renamingIn } from '@/store/sessionStore'
import { type AnalysisState, badgesIn } from '@/store/analysisStore'
import { useModel, useSession, useWorkspace } from '@/store/workspace'
import { KindIcon } from '@/ui/KindIcon'
import { InlineName } from '../canvas/InlineName'
import { spokenSubject, spokenThreats } from '../canvas/spoken'
import type { DrawnRecord } from '../canvas/subjectOfKey'
import { ThreatMark } from '../canvas/ThreatMark'
import type { Column, ColumnId, OutlineLayout } from './columns'
import { findingsAt } from './findingsAt'
import styles from './Outline.module.css'
import { cellId, rowId } from './outlineIds'
import type { OutlineRow as Row } from './outlineRows'
import { joined, type OutlineWords, outlineWords } from './outlineWords'

interface OutlineRowProps {
  readonly row: Row
  readonly index: number
  readonly layout: OutlineLayout
  readonly isSelected: boolean
  readonly isAt: boolean
  /** The cell of it that the keyboard is at. */
  readonly column: ColumnId | null
}

/** One record in the outline: its cells, or on small screens two lines. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, index, layout, isSelected, isAt, column } = props
  const { key, subject } = row
  const words = useWords(subject)
  const found = useFound(subject)
  const spoken = useSpoken(subject, found, joined(words.news, found.trait))
  return (
    // The keys are heard by the outline as a whole, which has the focus.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      id={rowId(key)}
      role="row"
      className={styles.row}
      aria-label={spoken}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      {...(row.isOpen !== null && { 'aria-expanded': row.isOpen })}
      data-row={key}
      data-type={subject.type}
      data-at={isAt && column === null}
      style={{
        transform: `translateY(${index * layout.rowHeight}px)`,
        blockSize: layout.rowHeight,
        gridTemplateColumns: layout.template,
      }}
    >
      {layout.columns.map((each) => (
        <Cell
          key={each.id}
          row={row}
          column={each}
          isAt={isAt && column === each.id}
          {...(each.id === 'threats' && { spoken: spokenThreats(found.badge) ?? 'None open' })}
        >
          <Content
            row={row}
            column={each.id}
            words={words}
            found={found}
            isCompact={layout.isCompact}
          />
        </Cell>
      ))}
    </div>
  )
})

interface CellProps {
  readonly row: Row
  readonly column: Column
  readonly isAt: boolean
  /** What it shows, in words, where that is a mark. */
  readonly spoken?: string
  readonly children: ReactNode
}

function Cell({ row, column, isAt, spoken, children }: CellProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      id={cellId(row.key, column.id)}
      role="gridcell"
      className={styles.cell}
      data-column={column.id}
      data-at={isAt}
      {...(spoken && { 'aria-label': spoken })}
      {...(column.id === 'name' && { style: { paddingInlineStart: indent(row.level) } })}
    >
      {children}
    </div>
  )
}

/** Deep nesting must leave room for the name. */
const indent = (level: number) => 4 + Math.min(level - 1, 8) * 16

type Found = ReturnType<typeof findingsAt>

interface ContentProps {
  readonly row: Row
  readonly column: ColumnId
  readonly words: OutlineWords
  readonly found: Found
  readonly isCompact: boolean
}

function Content({ row, column, words, found, isCompact }: ContentProps) {
  switch (column) {
    case 'name':
      return <Name row={row} words={words} found={found} isCompact={isCompact} />
    case 'threats':
      return found.badge ? <ThreatMark badge={found.badge} isQuiet={false} /> : null
    case 'questions':
      return found.questions > 0 ? <span>{found.questions}</span> : null
    case 'facts': {
      const facts = joined(words.facts, found.trait)
      return <Text>{facts}</Text>
    }
    case 'kind':
    case 'where':
    case 'to':
    case 'data':
      return <Text>{words[column]}</Text>
  }
}

/** What does not fit is shown by the pointer. */
function Text({ children }: { readonly children: string }) {
  return (
    <span className={styles.text} title={children}>
      {children}
    </span>
  )
}

const namedHere = renamingIn('outline')

function Name({ row, words, found, isCompact }: Omit<ContentProps, 'column'>) {
  const { subject, isOpen } = row
  const name = useModel((model) => recordOf(model, subject)?.name ?? '')
  const isNamed = useSession((session) => {
    const named = namedHere(session)
    return named?.type === subject.type && named.id === subject.id
  })
  return (
    <>
      <span className={styles.fold} data-fold={isOpen === null ? undefined : isOpen} aria-hidden>
        {isOpen !== null && <ChevronRight size={14} />}
      </span>
      <Icon subject={subject} />
      <span className={styles.lines}>
        {isNamed ? (
          <InlineName subject={subject} name={name} label={`Name of the ${subject.type}`} />
        ) : (
          <span className={styles.name} data-unnamed={name === ''}>
            {words.name || `to ${words.to}`}
          </span>
        )}
        {isCompact && <Details subject={subject} words={words} found={found} />}
      </span>
    </>
  )
}

/** On small screens the rest stands below the name. */
function Details({
  subject,
  words,
  found,
}: Pick<ContentProps, 'words' | 'found'> & {
  readonly subject: DrawnRecord
}) {
  const asked = found.questions > 0 && `${found.questions} asked`
  const parts =
    subject.type === 'flow'
      ? [words.name && `to ${words.to}`, words.kind, words.facts]
      : [words.kind, words.facts, found.trait, words.data]
  return <span className={styles.details}>{joined(...parts, asked)}</span>
}

function Icon({ subject }: { readonly subject: DrawnRecord }) {
  const kind = useModel((model) => kindOf(model, subject))
  return (
    <span className={styles.icon}>
      {kind === null ? <MoveRight size={14} aria-hidden /> : <KindIcon kind={kind} size={14} />}
    </span>
  )
}

function kindOf(model: Model, subject: DrawnRecord): string | null {
  const record = recordOf(model, subject)
  return record && 'kind' in record ? record.kind : null
}

function useWords(subject: DrawnRecord): OutlineWords {
  const { document } = useWorkspace()
  const diagram = useSession((session) => session.diagram)
  return useStore(
    document,
    useShallow(({ model }) => outlineWords(model, diagram, subject)),
  )
}

function useFound(subject: DrawnRecord): Found {
  const { document, analysis } = useWorkspace()
  const found = useShallow((state: AnalysisState) =>
    findingsAt(state.analysis, document.getState().model, subject, badgesIn(state)),
  )
  return useStore(analysis, found)
}

/** The whole row in one sentence, for those who hear it. */
function useSpoken(subject: DrawnRecord, { badge, questions }: Found, facts: string): string {
  const words = useModel((model) => spokenSubject(model, subject, badge ?? undefined))
  const asked = questions > 0 ? `, ${counted(questions, 'question')}` : ''
  return facts ? `${words}, ${facts.replaceAll(' · ', ', ')}${asked}` : `${words}${asked}`
}
