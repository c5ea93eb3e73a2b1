import { ArrowLeft } from 'lucide-react'
import { matrixOf } from '@/review/matrix'
import { countsIn, waitsForDecision } from '@/review/state'
import type { RiskView } from '@/risk/rating'
import { filteredThreats, isFiltering } from '@/store/threatFilter'
import { noFilter } from '@/store/sessionStore'
import {
  useAnalysis,
  useLensed,
  useModel,
  useSession,
  useShown,
  useWorkspace,
} from '@/store/workspace'
import { Button } from '@/ui/Button'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { RulesToCome } from '../RulesToCome'
import { riskViews } from '../riskViews'
import { ScaleButton } from '../scale/ScaleButton'
import { type Lacking, lacking } from '../threats/lacking'
import { ThreatDetail } from '../threats/ThreatDetail'
import styles from './matrix.module.css'
import { MatrixTable } from './MatrixTable'
import { RankedList } from './RankedList'

/** The open threats by likelihood and impact, and the same as a ranked list beside it. */
export function MatrixPanel() {
  const threats = useAnalysis((analysis) => analysis?.threats)
  const openId = useSession((session) => session.openThreat)
  const { session } = useWorkspace()
  if (!threats)
    return (
      <p className={styles.hint}>
        <RulesToCome />
      </p>
    )
  const opened = threats.find(({ id }) => id === openId)
  return (
    <section className={styles.panel} aria-label="Risk matrix">
      {opened && (
        <div>
          <div className={styles.bar}>
            <Button
              size="small"
              variant="quiet"
              onPress={() => session.getState().openThreatOf(null)}
            >
              <ArrowLeft aria-hidden /> Back to the matrix
            </Button>
          </div>
          <ThreatDetail key={opened.id} threat={opened} />
        </div>
      )}
      <div className={styles.both} hidden={opened !== undefined}>
        <Matrix />
        <Ranked />
      </div>
    </section>
  )
}

function Matrix() {
  const threats = useShown((shown) => shown?.threats) ?? []
  const view = useSession((session) => session.riskView)
  const scale = useModel(({ about }) => about.scale)
  const { session } = useWorkspace()
  const matrix = matrixOf(threats, view, scale)
  const tried = useLensed((lensed) => (lensed?.lens.type === 'trial' ? lensed.after.threats : null))
  return (
    <div className={styles.matrix}>
      <div className={styles.bar}>
        <SegmentedControl<RiskView>
          label="Which controls are counted"
          segments={riskViews}
          value={view}
          onChange={(next) => next && session.getState().showRiskView(next)}
        />
        <span className={styles.note}>{riskViews.find(({ id }) => id === view)?.hint}</span>
      </div>
      <MatrixTable matrix={matrix} then={tried && matrixOf(tried, view, scale)} scale={scale} />
      <div className={styles.strips}>
        {lacking.map(({ id, label }) => (
          <Strip key={id} id={id} label={label} count={matrix[id].length} />
        ))}
      </div>
      <div className={styles.bar}>
        <p className={styles.note}>
          An empty cell says that nothing was found there, and not that all is well.
        </p>
        <ScaleButton />
      </div>
    </div>
  )
}

interface StripProps {
  readonly id: Lacking
  readonly label: string
  readonly count: number
}

/** Threats that are easily overlooked beside the cells; pressed, only they are shown. */
function Strip({ id, label, count }: StripProps) {
  const isChosen = useSession((session) => session.filter.only === id)
  const { setFilter } = useWorkspace().session.getState()
  return (
    <button
      type="button"
      className={styles.strip}
      aria-label={`${label}, ${count === 1 ? '1 threat' : `${count} threats`}`}
      aria-pressed={isChosen}
      disabled={count === 0 && !isChosen}
      onClick={() => setFilter({ only: isChosen ? null : id })}
    >
      <span>{label}</span>
      <span className={styles.stripCount}>{count}</span>
    </button>
  )
}

const headings: { readonly [View in RiskView]: string } = {
  inherent: 'All threats, handled ones too',
  residual: 'All open threats',
  target: 'All open threats',
}

function Ranked() {
  const threats = useShown((shown) => shown?.threats) ?? []
  const view = useSession((session) => session.riskView)
  const filter = useSession((session) => session.filter)
  const selection = useSession((session) => session.selection)
  const { session } = useWorkspace()
  const open = threats.filter(({ state }) => countsIn(view, state))
  const listed = filteredThreats(open, filter, view, selection)
  const undecided = listed.filter(({ state }) => waitsForDecision(state)).length
  const waiting = threats.filter(({ state }) => state === 'waiting').length
  return (
    <div className={styles.ranked}>
      <div className={styles.bar}>
        <h2 className={styles.heading}>
          {isFiltering(filter) ? `${listed.length} of ${open.length} threats` : headings[view]}
        </h2>
        {isFiltering(filter) ? (
          <Button
            size="small"
            variant="quiet"
            onPress={() => session.getState().setFilter(noFilter)}
          >
            Clear filter
          </Button>
        ) : (
          <span className={styles.note}>{undecided} not decided</span>
        )}
      </div>
      <RankedList threats={listed} />
      {waiting > 0 && (
        <p className={styles.note}>
          {waiting === 1 ? '1 more waits' : `${waiting} more wait`} for an answer, and in no cell.
        </p>
      )}
    </div>
  )
}
