import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react'
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { OwnThreat } from '@/model/ownThreat'
import { removeOwnThreat } from '@/review/ownThreats'
import { waitsForDecision } from '@/review/state'
import type { Threat } from '@/review/threat'
import { useEdit, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { DecideButtons } from '../inbox/InboxFoot'
import { stepFrom } from '../inbox/inboxLines'
import type { InboxNow } from '../inbox/inboxNow'
import { inboxOf } from '../inbox/inboxState'
import { goTo } from '../inbox/movingOn'
import inboxStyles from '../inbox/inbox.module.css'
import { useInboxState } from '../inbox/useInbox'
import { showWithin } from '../showWithin'
import { ThreatDetail } from './ThreatDetail'
import { sectionsOf } from './threatSections'
import styles from './threats.module.css'

interface OpenedThreatProps {
  readonly threat: Threat
  readonly now: InboxNow
}

/** One threat that is looked at, with the way back and on to its neighbours. */
export function OpenedThreat({ threat, now }: OpenedThreatProps) {
  const workspace = useWorkspace()
  const { origin } = threat
  const [isUnwritten] = useState(() => origin.type === 'own' && isBlank(origin.threat))
  const back = useBack(threat)
  const isAsking = useInboxState(({ asking }) => asking !== null)
  const panel = useRef<HTMLDivElement>(null)
  useFocusOnTitle(panel, isUnwritten)
  useFocusOnWhy(panel, threat.id)
  const onKeyDown = (event: KeyboardEvent) => {
    // A field or a choice that is open may have used the key for itself.
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    if (isAsking) inboxOf(workspace).setState({ asking: null })
    else back()
  }
  return (
    // The key leads back from whatever has the focus in here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.panel} data-keys="inbox" onKeyDown={onKeyDown}>
      <Walk threat={threat} now={now} onBack={back} />
      <div className={styles.scroll} ref={panel}>
        <ThreatDetail threat={threat} />
      </div>
      {/* Of one that came back, its head asks whether the decision still holds. */}
      {threat.state === 'new' && !isAsking && (
        <div className={inboxStyles.foot} role="toolbar" aria-label="Decide this threat">
          <DecideButtons />
        </div>
      )}
    </div>
  )
}

interface WalkProps extends OpenedThreatProps {
  readonly onBack: () => void
}

/** The way back to the list, and on to the neighbours: in the inbox, or among those that stand alike. */
function Walk({ threat, now: { listed, order }, onBack }: WalkProps) {
  const { session } = useWorkspace()
  const waits = waitsForDecision(threat.state)
  const among = waits
    ? order
    : (sectionsOf(listed).find(({ threats }) => threats.includes(threat))?.threats ?? [])
  const place = among.indexOf(threat)
  const [toDecide] = order
  const open = (id: string) => session.getState().openThreatOf(id)
  return (
    <div className={styles.detailHead}>
      <Button size="small" variant="quiet" onPress={onBack}>
        <ArrowLeft aria-hidden /> All threats
      </Button>
      <span className={styles.grow} />
      {toDecide && !waits && (
        <Button size="small" onPress={() => open(toDecide.id)}>
          Next to decide
        </Button>
      )}
      {place >= 0 && (
        <span className={styles.quiet}>
          {place + 1} of {among.length}
        </span>
      )}
      <Step label="Previous threat" to={stepFrom(among, threat.id, -1)} onOpen={open}>
        <ChevronUp aria-hidden />
      </Step>
      <Step label="Next threat" to={stepFrom(among, threat.id, 1)} onOpen={open}>
        <ChevronDown aria-hidden />
      </Step>
    </div>
  )
}

/** Leads back to the list; a threat that was begun and holds no word is not kept. */
function useBack({ id, origin }: Threat) {
  const workspace = useWorkspace()
  const edit = useEdit()
  return () => {
    if (origin.type === 'own' && isBlank(origin.threat)) {
      edit('Discard empty threat', (model) => removeOwnThreat(model, origin.threat.id))
    }
    workspace.session.getState().openThreatOf(null)
    goTo(workspace, id)
    // A list other than the inbox gives the focus back to its row once it is shown again.
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-threat="${CSS.escape(id)}"]`)?.focus()
    })
  }
}

/** A threat is read from its title; one that is about to be written starts in its field. */
function useFocusOnTitle(panel: RefObject<HTMLElement | null>, isUnwritten: boolean) {
  useEffect(() => {
    const start = isUnwritten ? 'input' : '[data-threat-title]'
    panel.current?.querySelector<HTMLElement>(start)?.focus()
  }, [panel, isUnwritten])
}

/** Whoever asks why a threat is there is led to the reasons. */
function useFocusOnWhy(panel: RefObject<HTMLElement | null>, threat: string) {
  const workspace = useWorkspace()
  const isAsked = useInboxState(({ whyOf }) => whyOf === threat)
  useEffect(() => {
    if (!isAsked) return
    inboxOf(workspace).setState({ whyOf: null })
    const why = panel.current?.querySelector<HTMLElement>('[data-threat-why]')
    why?.focus({ preventScroll: true })
    if (why && panel.current) showWithin(panel.current, why, 'start')
    else workspace.announce('No rule found this threat: somebody wrote it.')
  }, [panel, isAsked, workspace])
}

/** Nothing was written, so there is nothing to keep. */
function isBlank({ title, description, mitigation, number }: OwnThreat): boolean {
  return `${title}${description}${mitigation}`.trim() === '' && number === null
}

interface StepProps {
  readonly label: string
  readonly to: Threat | null
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
