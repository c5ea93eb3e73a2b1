import { useEffect, useRef, useState } from 'react'
import type { Dimension } from '@/model/edits/scale'
import type { Cell } from '@/model/riskScale'
import { type Level, levels } from '@/model/text'
import type { Rerating, Reratings } from '@/review/rerating'
import type { Threat } from '@/review/threat'
import { cellOf } from '@/risk/movement'
import type { RiskView } from '@/risk/rating'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'
import { TextField } from '@/ui/TextField'
import { riskViews } from '../riskViews'
import { lastDecider } from '../threats/decider'
import { heldDown } from './heldDown'
import { RerateResult } from './RerateResult'
import styles from './rerating.module.css'
import { useReratings } from './useReratings'
import { useSetting } from './useSetting'

interface RerateFormProps {
  readonly threat: Threat
  /** The levels are those of this view. */
  readonly view: RiskView
  /** Where it was put already; null to begin with where it stands. */
  readonly at: Cell | null
  readonly onDone: () => void
}

/** Sets likelihood and impact by hand, with the reason, and shows what comes of it before it is set. */
export function RerateForm(props: RerateFormProps) {
  const ways = useReratings(props.threat)
  return ways && <WaysForm {...props} ways={ways} />
}

type Levels = { readonly [Each in Dimension]: Level | null }

const noLevels: Levels = { likelihood: null, impact: null }

function WaysForm({ threat, view, at, onDone, ways }: RerateFormProps & { ways: Reratings }) {
  const now = threat.ratings && cellOf(threat.ratings[view])
  const [chosen, setChosen] = useState<Levels>(at ?? now ?? noLevels)
  const { likelihood, impact } = chosen
  const rerating = likelihood && impact ? ways.to({ likelihood, impact }, view) : null
  const choose = (dimension: Dimension) => (level: Level) =>
    setChosen((before) => ({ ...before, [dimension]: level }))
  return (
    <div className={styles.form}>
      <p className={styles.note}>
        {viewInWords(view)} {heldDown(ways, view)}
      </p>
      <div className={styles.pair}>
        {(['likelihood', 'impact'] as const).map((dimension) => (
          <LevelSelect
            key={dimension}
            dimension={dimension}
            reachable={ways.reachable(dimension, view)}
            value={chosen[dimension]}
            onChange={choose(dimension)}
          />
        ))}
      </div>
      {rerating && <RerateResult before={threat.ratings} after={rerating.after} />}
      <Setting
        threat={threat}
        view={view}
        rerating={rerating}
        isPut={at !== null}
        onDone={onDone}
      />
    </div>
  )
}

/** “Residual risk, with the controls in place counted.” */
function viewInWords(view: RiskView): string {
  const words = riskViews.find(({ id }) => id === view)
  return words ? `${words.label} risk, ${words.hint}.` : ''
}

interface LevelSelectProps {
  readonly dimension: Dimension
  readonly reachable: readonly Level[]
  readonly value: Level | null
  readonly onChange: (level: Level) => void
}

function LevelSelect({ dimension, reachable, value, onChange }: LevelSelectProps) {
  const meanings = useModel(({ about }) => about.scale[dimension])
  const within = levels.filter((each) => reachable.includes(each))
  return (
    <Select
      label={dimension === 'likelihood' ? 'Likelihood' : 'Impact'}
      options={within.map((level) => ({
        id: `${level}`,
        label: `${level} · ${meanings[level - 1]?.name ?? ''}`,
        hint: meanings[level - 1]?.definition ?? '',
      }))}
      value={value === null ? null : `${value}`}
      onChange={(id) => {
        const level = within.find((each) => `${each}` === id)
        if (level) onChange(level)
      }}
    />
  )
}

interface SettingProps {
  readonly threat: Threat
  readonly view: RiskView
  /** Null while the levels are not chosen. */
  readonly rerating: Rerating | null
  /** The levels are chosen already, so that only the reason is to be written. */
  readonly isPut: boolean
  readonly onDone: () => void
}

/** The reason, who says so, and the way to set it. */
function Setting({ threat, view, rerating, isPut, onDone }: SettingProps) {
  const [reason, setReason] = useState('')
  const [by, setBy] = useState(lastDecider)
  const [isTried, setTried] = useState(false)
  const set = useSetting(threat, view)
  const line = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isPut) line.current?.focus()
  }, [isPut])
  const isLacking = Boolean(rerating?.needsReason) && reason.trim() === ''
  const changes = rerating !== null && Object.keys(rerating.settings).length > 0
  const submit = () => {
    setTried(true)
    if (!changes || isLacking) return
    set(rerating, { reason, by })
    onDone()
  }
  return (
    <>
      <div className={styles.reason}>
        <TextField
          label={rerating?.needsReason ? 'Reason (required)' : 'Reason'}
          value={reason}
          onChange={setReason}
          onEnter={submit}
          ref={line}
          error={isTried && isLacking ? 'The band changes: say why.' : undefined}
        />
        <TextField label="By" value={by} onChange={setBy} onEnter={submit} />
      </div>
      <div className={styles.actions}>
        <Button size="small" variant="primary" isDisabled={!changes} onPress={submit}>
          Set levels
        </Button>
        <Button size="small" variant="quiet" onPress={onDone}>
          Cancel
        </Button>
        {rerating && !changes && <span className={styles.note}>It stands there already.</span>}
      </div>
    </>
  )
}
