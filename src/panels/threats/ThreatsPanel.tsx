import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { isSubject, wholeModel } from '@/model/subject'
import type { OwnThreatId } from '@/model/id'
import type { OwnThreat } from '@/model/ownThreat'
import { addOwnThreat, removeOwnThreat } from '@/review/ownThreats'
import { waitsForDecision } from '@/review/state'
import type { Threat } from '@/review/threat'
import { newId } from '@/store/newId'
import { filteredThreats, isFiltering } from '@/store/threatFilter'
import { useAnalysis, useEdit, useSession, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { FilterBar } from './FilterBar'
import { RulesToCome } from '../RulesToCome'
import { ThreatDetail } from './ThreatDetail'
import { ThreatList } from './ThreatList'
import { sectionsOf } from './threatSections'
import styles from './threats.module.css'

/** What can go wrong: the list, or the one threat that is opened. */
export function ThreatsPanel() {
  const threats = useAnalysis((analysis) => analysis?.threats)
  const filter = useSession((session) => session.filter)
  const view = useSession((session) => session.riskView)
  const selection = useSession((session) => session.selection)
  const openId = useSession((session) => session.openThreat)
  const write = useWriting()
  if (!threats)
    return (
      <p className={styles.sectionHint}>
        <RulesToCome />
      </p>
    )

  const listed = filteredThreats(threats, filter, view, selection)
  const opened = threats.find(({ id }) => id === openId)
  return (
    <section className={styles.panel} aria-label="Threats">
      {opened && <Opened key={opened.id} threat={opened} listed={listed} />}
      {/* The list stays where it was scrolled to while a threat is looked at. */}
      <div className={styles.panel} hidden={opened !== undefined}>
        <FilterBar onWrite={write} />
        <div className={styles.scroll}>
          <ThreatList threats={listed} isFiltered={isFiltering(filter)} />
        </div>
      </div>
    </section>
  )
}

/** Starts a threat of one's own about what is selected, and opens it. */
function useWriting() {
  const edit = useEdit()
  const { session } = useWorkspace()
  return () => {
    const id = newId<OwnThreatId>()
    const { selection, openThreatOf } = session.getState()
    const records = selection.filter(isSubject)
    const on = records.length > 0 ? records : [wholeModel]
    edit('Write threat', (model) => addOwnThreat(model, { id, title: '', on }))
    openThreatOf(id)
  }
}

interface OpenedProps {
  readonly threat: Threat
  readonly listed: readonly Threat[]
}

function Opened({ threat, listed }: OpenedProps) {
  const { session } = useWorkspace()
  const edit = useEdit()
  const panel = useRef<HTMLDivElement>(null)
  const among = sectionsOf(listed).find(({ threats }) => threats.includes(threat))?.threats ?? []
  const place = among.indexOf(threat)
  const toDecide = listed.find(({ state }) => waitsForDecision(state))
  const open = (id: string | null) => session.getState().openThreatOf(id)
  const { origin } = threat
  const [isUnwritten] = useState(() => origin.type === 'own' && isBlank(origin.threat))
  const back = () => {
    if (origin.type === 'own' && isBlank(origin.threat)) {
      edit('Discard empty threat', (model) => removeOwnThreat(model, origin.threat.id))
    }
    open(null)
    // The row takes the focus back once the list is shown again.
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-threat="${CSS.escape(threat.id)}"]`)?.focus()
    })
  }
  useEffect(() => {
    // A threat that is about to be written starts in its title.
    const start = isUnwritten ? 'input' : '[data-threat-title]'
    panel.current?.querySelector<HTMLElement>(start)?.focus()
  }, [isUnwritten])
  return (
    <>
      <div className={styles.detailHead}>
        <Button size="small" variant="quiet" onPress={back}>
          <ArrowLeft aria-hidden /> All threats
        </Button>
        <span className={styles.grow} />
        {toDecide && !waitsForDecision(threat.state) && (
          <Button size="small" onPress={() => open(toDecide.id)}>
            Next to decide
          </Button>
        )}
        {place >= 0 && (
          <span className={styles.quiet}>
            {place + 1} of {among.length}
          </span>
        )}
        <Step label="Previous threat" to={among[place - 1]} onOpen={open}>
          <ChevronUp aria-hidden />
        </Step>
        <Step label="Next threat" to={among[place + 1]} onOpen={open}>
          <ChevronDown aria-hidden />
        </Step>
      </div>
      <div className={styles.scroll} ref={panel}>
        <ThreatDetail threat={threat} />
      </div>
    </>
  )
}

/** Nothing was written, so there is nothing to keep. */
function isBlank({ title, description, mitigation, number }: OwnThreat): boolean {
  return `${title}${description}${mitigation}`.trim() === '' && number === null
}

interface StepProps {
  readonly label: string
  readonly to: Threat | undefined
  readonly onOpen: (id: string) => void
  readonly children: ReactNode
}

function Step({ label, to, onOpen, children }: StepProps) {
  return (
    <IconButton label={label} isDisabled={!to} onPress={() => to && onOpen(to.id)}>
      {children}
    </IconButton>
  )
}
