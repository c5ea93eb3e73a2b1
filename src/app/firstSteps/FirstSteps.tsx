import { Circle, CircleCheck, X } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { useModel, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import { IconButton } from '@/ui/IconButton'
import { exportModel } from '../files/exportModel'
import { type FirstStep, firstSteps } from './firstSteps'
import styles from './FirstSteps.module.css'
import { firstStepsStore, noteFirstSteps } from './firstStepsStore'

/** The way from an empty canvas to a model of use, at the foot of the panel: it waits, and blocks nothing. */
export function FirstSteps() {
  const isDismissed = useStore(firstStepsStore, (state) => state.isDismissed)
  const hasExported = useStore(firstStepsStore, (state) => state.hasExported)
  // In words, so that it is drawn again only when a step is done.
  const doneAre = useModel((model) =>
    firstSteps(model, hasExported)
      .map(({ isDone }) => Number(isDone))
      .join(''),
  )
  if (isDismissed || !doneAre.includes('0')) return null
  return <Steps hasExported={hasExported} />
}

function Steps({ hasExported }: { readonly hasExported: boolean }) {
  const model = useModel((whole) => whole)
  const steps = firstSteps(model, hasExported)
  const done = steps.filter(({ isDone }) => isDone).length
  const next = steps.find(({ isDone }) => !isDone)
  const [isOpen, setOpen] = useState(done < 3)
  return (
    <section className={styles.steps} aria-label="First steps">
      <Disclosure
        title="First steps"
        count={`${done} of ${steps.length}`}
        isOpen={isOpen}
        onToggle={setOpen}
        actions={
          <IconButton
            label="Hide the first steps for good"
            tooltipPlacement="top"
            onPress={() => noteFirstSteps('isDismissed', true)}
          >
            <X aria-hidden />
          </IconButton>
        }
      >
        <ol className={styles.list}>
          {steps.map((step) => (
            <Step key={step.id} step={step} isNext={step === next} />
          ))}
        </ol>
      </Disclosure>
    </section>
  )
}

function Step({ step, isNext }: { readonly step: FirstStep; readonly isNext: boolean }) {
  const { label, hint, isDone } = step
  const Mark = isDone ? CircleCheck : Circle
  return (
    <li className={styles.step} data-done={isDone}>
      <Mark size={16} aria-label={isDone ? 'Done' : 'To do'} />
      <span className={styles.words}>
        {label}
        {isNext && <span className={styles.hint}>{hint}</span>}
      </span>
      {!isDone && <StepButton id={step.id} />}
    </li>
  )
}

/** Goes to where the step is done, when that is not the canvas. */
function StepButton({ id }: { readonly id: FirstStep['id'] }) {
  const workspace = useWorkspace()
  const { showPanel } = workspace.session.getState()
  const ways: { readonly [Id in FirstStep['id']]?: readonly [string, () => void] } = {
    answer: ['See questions', () => showPanel('questions')],
    decide: ['See threats', () => showPanel('threats')],
    export: ['Export it', () => void exportModel(workspace)],
  }
  const way = ways[id]
  if (!way) return null
  return (
    <Button size="small" variant="quiet" onPress={way[1]}>
      {way[0]}
    </Button>
  )
}
