import { type Subject, subjectKey } from '@/model/subject'
import type { Threat, ThreatState } from '@/review/threat'
import { printRegisterQuery } from '@/store/registerQuery'
import { useAnalysis, useSession, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { Disclosure } from '@/ui/Disclosure'
import { TextButton } from '@/ui/TextButton'
import { RulesToCome } from '../RulesToCome'
import styles from './inspector.module.css'

const shown: ReadonlySet<ThreatState> = new Set(['new', 'changed', 'expired', 'decided'])

const stateWords: { readonly [State in ThreatState]?: string } = {
  changed: 'changed',
  expired: 'acceptance expired',
  decided: 'decided',
}

/** Thousands of threats are looked through for each selection, so no key is made for most. */
const isAmong = (subjects: readonly Subject[]) => {
  const ids = new Set(subjects.map(idOf))
  const keys = new Set(subjects.map(subjectKey))
  return (subject: Subject) => ids.has(idOf(subject)) && keys.has(subjectKey(subject))
}

const idOf = (subject: Subject) => (subject.type === 'model' ? null : subject.id)

/** The threats to the selected records, the most urgent first; each opens in the threats panel. */
export function ThreatsHere({ subjects }: { readonly subjects: readonly Subject[] }) {
  const threats = useAnalysis((analysis) => analysis?.threats)
  const view = useSession((session) => session.riskView)
  const { session, go } = useWorkspace()
  const isHere = isAmong(subjects)
  const here = (threats ?? []).filter(({ on }) => on.some(isHere))
  const open = here.filter(({ state }) => shown.has(state))
  const handled = here.filter(({ state }) => state === 'handled').length
  const show = ({ id }: Threat) => {
    session.getState().openThreatOf(id)
    session.getState().showPanel('threats')
  }
  const showHandled = () =>
    go('register', printRegisterQuery({ list: 'handled', on: subjects.map(subjectKey) }))
  return (
    <div className={styles.section}>
      <Disclosure title="Threats here" count={open.length} isOpenAtFirst>
        <ul className={styles.list}>
          {open.map((threat) => (
            <li key={threat.id}>
              <button
                type="button"
                className={`${styles.row} ${styles.threat}`}
                onClick={() => show(threat)}
              >
                <BandBadge band={threat.ratings?.[view].band ?? 'unrated'} />
                <span className={styles.rowText}>
                  {threat.title}
                  {stateWords[threat.state] && (
                    <span className={styles.quiet}> · {stateWords[threat.state]}</span>
                  )}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <div className={styles.quiet}>
          {threats ? (
            <Handled count={handled} isMore={open.length > 0} onShow={showHandled} />
          ) : (
            <RulesToCome />
          )}
        </div>
      </Disclosure>
    </div>
  )
}

interface HandledProps {
  readonly count: number
  /** Whether open threats stand above it. */
  readonly isMore: boolean
  readonly onShow: () => void
}

/** How many threats protections handle, which the register lists. */
function Handled({ count, isMore, onShow }: HandledProps) {
  if (count > 0) {
    return (
      <TextButton onPress={onShow}>
        {count}
        {isMore && ' more'} handled by protections in place.
      </TextButton>
    )
  }
  return isMore
    ? null
    : 'No rule finds a threat here yet. Answering the questions makes that more certain.'
}
