import { useState } from 'react'
import type { LevelMeaning } from '@/model/riskScale'
import { rerate } from '@/review/decide'
import type { Threat } from '@/review/threat'
import type { RatedLevel, RiskView } from '@/risk/rating'
import { useEdit, useModel, useSession, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { LevelForm } from './LevelForm'
import { RatingSteps } from './RatingSteps'
import { riskViews } from '../riskViews'
import detail from './detail.module.css'
import styles from './threats.module.css'

type Dimension = 'likelihood' | 'impact'

/** Likelihood and impact with every step that led to them, and a way to set them by hand. */
export function RatingBlock({ threat }: { readonly threat: Threat }) {
  const view = useSession((session) => session.riskView)
  const { session } = useWorkspace()
  const { ratings } = threat
  const isOwn = threat.origin.type === 'own'
  return (
    <div className={detail.block}>
      <div className={detail.levelHead}>
        <h3 className={detail.heading}>Rating</h3>
        {!isOwn && (
          <SegmentedControl<RiskView>
            label="Which controls are counted"
            segments={riskViews}
            value={view}
            onChange={(next) => next && session.getState().showRiskView(next)}
          />
        )}
      </div>
      {ratings ? (
        <p className={styles.badges}>
          <BandBadge band={ratings[view].band} show="word" />
          {riskViews.find(({ id }) => id === view)?.hint}
        </p>
      ) : (
        <p className={styles.quiet}>Nobody has rated it, so it is in no cell of the matrix.</p>
      )}
      <div className={detail.levels}>
        <LevelBlock threat={threat} dimension="likelihood" rated={ratings?.[view].likelihood} />
        <LevelBlock threat={threat} dimension="impact" rated={ratings?.[view].impact} />
      </div>
    </div>
  )
}

interface LevelBlockProps {
  readonly threat: Threat
  readonly dimension: Dimension
  readonly rated: RatedLevel | undefined
}

const names = { likelihood: 'Likelihood', impact: 'Impact' } as const

function LevelBlock({ threat, dimension, rated }: LevelBlockProps) {
  const scale = useModel(({ about }) => about.scale[dimension])
  const [isChanging, setChanging] = useState(false)
  const meaning: LevelMeaning | undefined = rated && scale[rated.value - 1]
  const level = rated ? `${rated.value} · ${meaning?.name ?? ''}` : 'not rated'
  return (
    <section className={detail.level} aria-label={names[dimension]}>
      <div className={detail.levelHead}>
        <span title={meaning?.definition}>
          {names[dimension]} {level}
        </span>
        {threat.state !== 'gone' && (
          <LevelActions
            threat={threat}
            dimension={dimension}
            rated={rated}
            onChange={() => setChanging(!isChanging)}
          />
        )}
      </div>
      {isChanging && (
        <LevelForm
          threat={threat}
          dimension={dimension}
          value={rated?.value ?? null}
          onDone={() => setChanging(false)}
        />
      )}
      {rated && <RatingSteps threat={threat} rated={rated} />}
    </section>
  )
}

interface LevelActionsProps extends LevelBlockProps {
  readonly onChange: () => void
}

function LevelActions({ threat, dimension, rated, onChange }: LevelActionsProps) {
  const edit = useEdit()
  const isSet = rated?.steps.some(({ source }) => source === 'person') ?? false
  const reset = () =>
    edit(`Compute ${dimension}`, (model) => rerate(model, threat, { [dimension]: null }))
  return (
    <span className={styles.actions}>
      {isSet && (
        <Button size="small" variant="quiet" onPress={reset}>
          {threat.origin.type === 'own' ? 'Unrate' : 'Undo change'}
        </Button>
      )}
      <Button size="small" variant="quiet" onPress={onChange}>
        {rated ? 'Change' : 'Rate'}
      </Button>
    </span>
  )
}
