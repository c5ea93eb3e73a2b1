import { Locate } from 'lucide-react'
import { isPutOff } from '@/model/edits/later'
import { subjectKey } from '@/model/subject'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import type { SharedWay } from '@/review/ways/sharedWays'
import type { Way } from '@/review/ways/way'
import { actorName, harmInWords } from '@/review/ways/wayWords'
import type { Harm } from '@/review/ways/usage'
import { listed } from '@/rules/explain/phrase'
import type { Asked } from '@/rules/finding'
import { useModel, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { IconButton } from '@/ui/IconButton'
import { OneRecord } from '../questions/AnswerLine'
import detail from '../threats/detail.module.css'
import { CutList } from './CutList'
import { recordsOf } from './marksOf'
import { capital } from './rowWords'
import { TrifectaBlock } from './TrifectaBlock'
import type { FoundWays } from './useWays'
import { WaySteps } from './WaySteps'
import styles from './ways.module.css'

interface WayDetailProps {
  readonly shared: SharedWay
  readonly found: FoundWays
  /** Shows another way in its place. */
  readonly onPick: (way: string) => void
}

/** One way: how bad it is and why, its steps, and what would cut it. */
export function WayDetail({ shared: { way, actors }, found, onPick }: WayDetailProps) {
  const model = useModel((whole) => whole)
  const who = listed(actors.map((actor) => actorName(actor, model)))
  return (
    <article className={styles.detail} aria-label="The way that is shown">
      <div className={styles.titleRow}>
        <h3 className={styles.title}>
          {who}: {harmInWords(way, model)}
        </h3>
        <ShowOnCanvas way={way} />
      </div>
      <Rating way={way} />
      {way.trifecta && <TrifectaBlock parts={way.trifecta} />}
      {!way.isSure && <Asks asks={way.asks} />}
      <WaySteps way={way} />
      {found.view !== 'inherent' && <CutList way={way} found={found} onPick={onPick} />}
    </article>
  )
}

/** Brings the whole way into view; the canvas comes forward where it is covered. */
function ShowOnCanvas({ way }: { readonly way: Way }) {
  const { canvas, session } = useWorkspace()
  const show = () => {
    canvas.current?.fit(recordsOf(way))
    session.getState().showCanvas()
  }
  return (
    <IconButton label="Bring this way into view" onPress={show}>
      <Locate aria-hidden />
    </IconButton>
  )
}

const worths: { readonly [Each in Harm]: string } = {
  C: 'confidentiality',
  I: 'integrity',
  A: 'availability',
}

/** Where the band comes from: both numbers can be followed to a step and to the asset. */
function Rating({ way }: { readonly way: Way }) {
  const scale = useModel(({ about }) => about.scale)
  const hardest =
    way.steps.findIndex(({ ease, relies }) => ease === way.ease && relies.length > 0) + 1
  const worth = listed(way.harms.map((harm) => worths[harm]))
  return (
    <p className={styles.rating}>
      <BandBadge band={way.band} show="word" />
      <span>
        Likelihood {way.ease} ({scale.likelihood[way.ease - 1]?.name}), as its least likely step,{' '}
        {hardest}. Impact {way.impact} ({scale.impact[way.impact - 1]?.name}), as the {worth} of the
        asset.
      </span>
    </p>
  )
}

/** Questions that are asked here at once. */
const mostAsked = 3

function Asks({ asks }: { readonly asks: readonly Asked[] }) {
  const once = new Map(
    asks.map((asked) => [`${subjectKey(asked.subject)} ${asked.property}`, asked]),
  )
  return (
    <section className={detail.box} aria-label="What it hangs on">
      <h4 className={detail.heading}>Possible, if this is so</h4>
      <p className={styles.quiet}>Nobody has said, so it is not claimed as a way in.</p>
      <ul>
        {[...once].slice(0, mostAsked).map(([key, asked]) => (
          <li key={key}>
            <Question asked={asked} />
          </li>
        ))}
      </ul>
      {once.size === 0 && (
        <p className={styles.quiet}>A threat that it relies on has not been rated yet.</p>
      )}
    </section>
  )
}

function Question({ asked: { subject, property } }: { readonly asked: Asked }) {
  const entry = propertyOf(property)
  const isLater = useModel((model) => isPutOff(model, { subject, property }))
  return (
    <>
      <p className={detail.prose}>{capital(entry.question)}</p>
      <OneRecord property={entry} subject={subject} isLater={isLater} />
    </>
  )
}
