import { useState } from 'react'
import type { Dimension } from '@/model/edits/scale'
import type { LevelMeaning } from '@/model/riskScale'
import { rerate } from '@/review/decide'
import type { Threat } from '@/review/threat'
import { cellOf, nameOfCell } from '@/risk/movement'
import type { RatedLevel, Ratings, RiskView } from '@/risk/rating'
import { useEdit, useModel, useSession, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { useSeenRatings } from '../lens/seenRatings'
import { RerateForm } from '../rerating/RerateForm'
import { riskViews } from '../riskViews'
import { RatingSteps } from './RatingSteps'
import detail from './detail.module.css'
import styles from './threats.module.css'

/** Likelihood and impact with every step that led to them, and a way to set them by hand. */
export function RatingBlock({ threat }: { readonly threat: Threat }) {
  const view = useSession((session) => session.riskView)
  const { session } = useWorkspace()
  const [isChanging, setChanging] = useState(false)
  const ratings = useSeenRatings(threat)
  const isSeenElsewise = ratings !== threat.ratings
  // What a person wrote is the same in every view, until a control answers it.
  const isSameInAll = threat.origin.type === 'own' && !threat.origin.threat.controls?.length
  return (
    <div className={detail.block}>
      <div className={detail.levelHead}>
        <h3 className={detail.heading}>Rating</h3>
        {!isSameInAll && (
          <SegmentedControl<RiskView>
            label="Which controls are counted"
            segments={riskViews}
            value={view}
            onChange={(next) => next && session.getState().showRiskView(next)}
          />
        )}
      </div>
      <div className={detail.levelHead}>
        {ratings ? (
          <AllViews ratings={ratings} view={view} isSameInAll={isSameInAll} />
        ) : (
          <p className={styles.quiet}>Nobody has rated it, so it is in no cell of the matrix.</p>
        )}
        {threat.state !== 'gone' && !isChanging && !isSeenElsewise && (
          <Button size="small" onPress={() => setChanging(true)}>
            {ratings ? 'Re-rate' : 'Rate'}
          </Button>
        )}
      </div>
      {isChanging && (
        <div className={detail.box}>
          {/* Another view has other levels, so the form begins anew with it. */}
          <RerateForm
            key={view}
            threat={threat}
            view={view}
            at={null}
            onDone={() => setChanging(false)}
          />
        </div>
      )}
      <div className={detail.levels}>
        <LevelBlock threat={threat} dimension="likelihood" rated={ratings?.[view].likelihood} />
        <LevelBlock threat={threat} dimension="impact" rated={ratings?.[view].impact} />
      </div>
    </div>
  )
}

interface AllViewsProps {
  readonly ratings: Ratings
  readonly view: RiskView
  readonly isSameInAll: boolean
}

/** Where it stands in each view, the one that is told below in bold. */
function AllViews({ ratings, view, isSameInAll }: AllViewsProps) {
  const views = isSameInAll ? riskViews.filter(({ id }) => id === view) : riskViews
  return (
    <ul className={styles.badges}>
      {views.map(({ id, label, hint }) => (
        <li key={id} className={detail.standing} title={hint} aria-current={id === view}>
          {!isSameInAll && label}
          <BandBadge band={ratings[id].band} show={isSameInAll ? 'word' : 'letter'} />
          {nameOfCell(cellOf(ratings[id]))}
        </li>
      ))}
    </ul>
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
  const meaning: LevelMeaning | undefined = rated && scale[rated.value - 1]
  const level = rated ? `${rated.value} · ${meaning?.name ?? ''}` : 'not rated'
  return (
    <section className={detail.level} aria-label={names[dimension]}>
      <div className={detail.levelHead}>
        <span>
          {names[dimension]} {level}
        </span>
        <TakeBack threat={threat} dimension={dimension} rated={rated} />
      </div>
      {meaning?.definition && <p className={styles.quiet}>{meaning.definition}</p>}
      {rated && <RatingSteps threat={threat} dimension={dimension} rated={rated} />}
    </section>
  )
}

/** Goes back to the computed level, or to none for what a person wrote. */
function TakeBack({ threat, dimension, rated }: LevelBlockProps) {
  const edit = useEdit()
  const isSet = rated?.steps.some(({ source }) => source === 'person') ?? false
  if (!isSet || threat.state === 'gone') return null
  return (
    <Button
      size="small"
      variant="quiet"
      onPress={() =>
        edit(`Compute ${dimension}`, (model) => rerate(model, threat, { [dimension]: null }))
      }
    >
      {threat.origin.type === 'own' ? 'Unrate' : 'Back to computed'}
    </Button>
  )
}
