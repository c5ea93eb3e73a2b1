import { Eye } from 'lucide-react'
import type { ThreatActorId } from '@/model/id'
import type { ThreatActor } from '@/model/threatActor'
import { threatBehind } from '@/panels/lens/threatBehind'
import { ThreatsBehind } from '@/panels/lens/ThreatsBehind'
import { nameOfActor } from '@/risk/actors'
import { countsIn } from '@/review/state'
import { useLensed, useModel, useSession, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { counted } from '@/model/counted'
import styles from './LensBanner.module.css'
import { useOpenThreat } from '@/panels/useOpenThreat'

/** Through whose eyes one looks, how much of it is not for them, and the way back. */
export function ActorBanner({ id }: { readonly id: ThreatActorId }) {
  const actor = useModel((model) => model.actors[id])
  const { session } = useWorkspace()
  return (
    <aside className={styles.banner} aria-label="Through one actor's eyes">
      <Eye size={16} aria-hidden />
      <div className={styles.words}>
        {actor ? <Who actor={actor} /> : <p>The threat actor whose eyes these were is gone.</p>}
        {actor && <Outcome />}
      </div>
      <div className={styles.actions}>
        <Button size="small" onPress={() => session.getState().lookThrough(null)}>
          See everything again
        </Button>
      </div>
    </aside>
  )
}

function Who({ actor }: { readonly actor: ThreatActor }) {
  return (
    <p>
      Through the eyes of <strong>{nameOfActor(actor)}</strong>: able {actor.capability} of 5,
      driven {actor.motivation} of 5
    </p>
  )
}

function Outcome() {
  const lens = useSession((session) => session.lens)
  const view = useSession((session) => session.riskView)
  const lensed = useLensed((whole) => whole)
  const open = useOpenThreat()
  if (lensed?.lens !== lens) return <output className={styles.outcome}>Working it out…</output>
  const shown = lensed.after.threats.filter(({ state }) => countsIn(view, state))
  const aside = lensed.before.threats.filter(
    ({ id, state }) => lensed.aside.has(id) && countsIn(view, state),
  )
  return (
    <>
      <output className={styles.outcome}>
        {shown.length === 0 ? (
          'No threat is for this actor'
        ) : (
          <ThreatsBehind
            label={`${counted(shown.length, 'threat')} for this actor`}
            threats={shown.map((threat) => threatBehind(threat, view))}
            onOpen={open}
          />
        )}
      </output>
      {aside.length > 0 && (
        <span className={styles.outcome}>
          <ThreatsBehind
            label={counted(
              aside.length,
              'threat is not for this actor',
              'threats are not for this actor',
            )}
            threats={aside.map((threat) => ({
              ...threatBehind(threat, view),
              note: lensed.aside.get(threat.id)?.join('; '),
            }))}
            onOpen={open}
          />
        </span>
      )}
    </>
  )
}
