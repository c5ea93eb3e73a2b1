import { ArrowRight } from 'lucide-react'
import { counted } from '@/model/counted'
import type { NextBest, ToDo } from '@/review/nextBest/nextBest'
import { placedOf } from '@/review/nextBest/underWay'
import { outcomeOf } from '@/review/nextBest/outcome'
import { countsIn } from '@/review/state'
import type { Threat } from '@/review/threat'
import { noFilter } from '@/store/sessionStore'
import { tryOut } from '@/store/trying'
import type { Move } from '@/review/nextBest/tryOut'
import type { PlacedControl } from '@/rules/explain/remedy'
import { useAnalysis, useModel, useWorkspace } from '@/store/workspace'
import { BandBadge, bandNames } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { TextButton } from '@/ui/TextButton'
import { threatBehind } from '../lens/threatBehind'
import { ThreatsBehind } from '../lens/ThreatsBehind'
import { moveBehind } from './moveBehind'
import styles from './next.module.css'

/** What all of it comes to, and how far it has been handed out. */
export function Outlook({ best }: { readonly best: NextBest }) {
  const isBelow = best.bands.length === 1
  return (
    <>
      {isBelow ? (
        <p className={styles.note}>
          No open threat is left in Critical and High. This takes threats out of{' '}
          {bandNames[best.bands[0] ?? 'low']}.
        </p>
      ) : (
        <Counts best={best} />
      )}
      <p className={styles.note}>
        {handedOut(best.focus)} Each change is told with what stands above it done.
      </p>
    </>
  )
}

/** The threats in the two worst bands, today and then, with those that are no part of it. */
function Counts({ best }: { readonly best: NextBest }) {
  const { session } = useWorkspace()
  const { before, after } = outcomeOf(best)
  const listed = useAnalysis((analysis) => analysis?.threats) ?? []
  const apart = listed.filter((threat) => isAtTheTop(threat) && !isCounted(threat, best))
  const open = (threat: string) => session.getState().openThreatOf(threat)
  return (
    <>
      <div className={styles.outlook}>
        <span>With all of it done</span>
        {(['critical', 'high'] as const).map((band) => (
          <span key={band} className={styles.count}>
            <BandBadge band={band} show="word" />
            <Today band={band} count={before[band]} />
            <ArrowRight aria-hidden />
            <Then band={band} moves={after[band]} best={best} onOpen={open} />
          </span>
        ))}
      </div>
      {apart.length > 0 && (
        <div className={styles.note}>
          Not counted:{' '}
          <ThreatsBehind
            label={`${apart.length} that ${apart.length === 1 ? 'is' : 'are'} accepted, transferred, avoided, done or written by hand`}
            threats={apart.map((threat) => threatBehind(threat, 'residual'))}
            onOpen={open}
          />
          .
        </div>
      )}
    </>
  )
}

interface TodayProps {
  readonly band: 'critical' | 'high'
  readonly count: number
}

/** How many there are, which the matrix shows. */
function Today({ band, count }: TodayProps) {
  const { session } = useWorkspace()
  const show = () => {
    // The count is of today, whatever view the matrix was left in.
    session.getState().showRiskView('residual')
    session.getState().setFilter({ ...noFilter, bands: [band] })
    session.getState().showPanel('matrix')
  }
  return (
    <TextButton aria-label={`${bandNames[band]}: ${counted(count, 'threat')} today`} onPress={show}>
      {count}
    </TextButton>
  )
}

interface ThenProps {
  readonly band: 'critical' | 'high'
  readonly moves: readonly Move[]
  readonly best: NextBest
  readonly onOpen: (threat: string) => void
}

/** How many there would be; with the threats behind it, a way to see all as if it were done. */
function Then({ band, moves, best, onOpen }: ThenProps) {
  const workspace = useWorkspace()
  const model = useModel((whole) => whole)
  const count = counted(moves.length, 'threat')
  if (moves.length === 0) return <span className={styles.none}>0</span>
  return (
    <ThreatsBehind
      label={`${bandNames[band]}: ${count} when all of it is done`}
      threats={moves.map((move) => moveBehind(move, model))}
      onOpen={onOpen}
      foot={
        <Button size="small" slot="close" onPress={() => tryOut(workspace, placedIn(best))}>
          Try all of it out
        </Button>
      }
    >
      <TextButton aria-label={`${bandNames[band]}: ${count} then`}>{moves.length}</TextButton>
    </ThreatsBehind>
  )
}

function placedIn({ focus }: NextBest): readonly PlacedControl[] {
  return focus.flatMap((todo) => {
    if (todo.type === 'control') return todo.item.placed
    return todo.type === 'underWay' ? placedOf(todo.item) : []
  })
}

/** Whether a threat is one of those that something has still to be done about. */
function isCounted({ origin }: Threat, { ground }: NextBest): boolean {
  return origin.type === 'finding' && ground.standing.has(origin.finding.key)
}

/** Whether the list behind one of the two counts holds a threat, whether or not it is to be acted on. */
function isAtTheTop({ ratings, state }: Threat): boolean {
  const band = ratings?.residual.band
  return countsIn('residual', state) && (band === 'critical' || band === 'high')
}

/** “2 of 5 are under way, 1 of them without an owner or a date.” */
function handedOut(focus: readonly ToDo[]): string {
  const started = focus.filter((todo) => todo.type === 'underWay')
  const open = started.filter(({ item }) => item.owner.trim() === '' || item.due === null)
  if (started.length === 0) return 'Nothing is under way yet.'
  const lacking = open.length === 0 ? '' : `, ${String(open.length)} without an owner or a date`
  return `${String(started.length)} of ${String(focus.length)} under way${lacking}.`
}
