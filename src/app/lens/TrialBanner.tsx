import { Fragment } from 'react'
import { FlaskConical, X } from 'lucide-react'
import { useControlOf } from '@/panels/catalogue'
import { ThreatsBehind } from '@/panels/lens/ThreatsBehind'
import type { NewControl } from '@/review/appliedControls'
import { tallyOf } from '@/review/trying/tally'
import type { RiskView } from '@/risk/rating'
import type { Lensed } from '@/store/analysisStore'
import { planTried, stopTrying } from '@/store/trying'
import { useLensed, useModel, useSession, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import styles from './LensBanner.module.css'
import { movedBehind } from './movedBehind'
import { tallyWords } from './tallyWords'
import { type TriedGroup, triedGroups } from './triedGroups'
import { useOpenThreat } from '@/panels/useOpenThreat'

/** What is tried out and what comes of it, with the ways to keep it and to leave it. */
export function TrialBanner({ tried }: { readonly tried: readonly NewControl[] }) {
  const workspace = useWorkspace()
  const controlOf = useControlOf()
  const model = useModel((whole) => whole)
  const groups = triedGroups(tried, model, controlOf)
  return (
    <aside className={styles.banner} aria-label="Trying out">
      <FlaskConical size={16} aria-hidden />
      <div className={styles.words}>
        <p className={styles.what}>
          <strong>Trying out</strong>
          {groups.map((group) => (
            <Tried key={group.control} group={group} isOnlyOne={groups.length === 1} />
          ))}
        </p>
        <Outcome />
      </div>
      <div className={styles.actions}>
        <Button size="small" variant="primary" onPress={() => planTried(workspace)}>
          Apply as planned
        </Button>
        <Button size="small" onPress={() => workspace.session.getState().lookThrough(null)}>
          Stop trying
        </Button>
      </div>
    </aside>
  )
}

interface TriedProps {
  readonly group: TriedGroup
  readonly isOnlyOne: boolean
}

function Tried({ group, isOnlyOne }: TriedProps) {
  const workspace = useWorkspace()
  return (
    <span className={styles.tried}>
      {group.label}
      {!isOnlyOne && (
        <IconButton
          label={`Leave out ${group.label}`}
          size="tiny"
          onPress={() => stopTrying(workspace, [group])}
        >
          <X size={14} aria-hidden />
        </IconButton>
      )}
    </span>
  )
}

function Outcome() {
  const lens = useSession((session) => session.lens)
  const view = useSession((session) => session.riskView)
  const lensed = useLensed((whole) => whole)
  const isThere = lensed !== null && lensed.lens === lens
  return (
    <output className={styles.outcome}>
      {isThere ? <Tallied lensed={lensed} view={view} /> : 'Working out what would change…'}
    </output>
  )
}

interface TalliedProps {
  readonly lensed: Lensed
  readonly view: RiskView
}

/** What comes of it, each count with the threats behind it. */
function Tallied({ lensed, view }: TalliedProps) {
  const open = useOpenThreat()
  if (view === 'inherent') {
    return 'The inherent view counts no controls, so nothing changes in it.'
  }
  const parts = tallyWords(tallyOf(lensed.before.threats, lensed.moves, view))
  if (parts.length === 0) return 'No threat changes its band.'
  return parts.map(({ id, words, moves }, at) => (
    <Fragment key={id}>
      {at > 0 && ' · '}
      <ThreatsBehind
        label={words}
        threats={moves.flatMap((move) => movedBehind(move, lensed.after.situation, view) ?? [])}
        onOpen={open}
      />
    </Fragment>
  ))
}
