import { changeAbout } from '@/model/edits/records'
import { wholeModel } from '@/model/subject'
import { useModel } from '@/store/workspace'
import { Disclosure } from '@/ui/Disclosure'
import { QuestionSections } from '../answering/QuestionSections'
import { ScaleButton } from '../scale/ScaleButton'
import { TypedField } from '../TypedField'
import { Actors } from './Actors'
import { Assets } from './Assets'
import { Assumptions } from './Assumptions'
import { CadenceFields } from './CadenceFields'
import { ControlsHere } from './ControlsHere'
import { Contributors } from './Contributors'
import styles from './inspector.module.css'

const model = [wholeModel]

/** Everything that can be said of the model as a whole. */
export function ModelInspector() {
  return (
    <>
      <div className={styles.head}>
        <p className={styles.what}>This model</p>
        <AboutFields />
      </div>
      <Assets />
      <Actors />
      <div className={styles.section}>
        <QuestionSections subjects={model} />
      </div>
      <Assumptions />
      <ControlsHere />
      <div className={styles.section}>
        <Disclosure title="People and reviews">
          <div className={styles.fields}>
            <Contributors />
            <CadenceFields />
          </div>
        </Disclosure>
      </div>
      <div className={styles.section}>
        <div className={styles.sectionHead}>
          <h3 className={styles.sectionTitle}>Risk scale</h3>
          <ScaleButton />
        </div>
        <p className={styles.quiet}>
          What the levels of likelihood and impact mean here, and which band each pair has.
        </p>
      </div>
    </>
  )
}

function AboutFields() {
  const { title, summary, owner } = useModel(({ about }) => about)
  return (
    <>
      <TypedField
        label="Title"
        value={title}
        step="Rename model"
        mergeKey="about:title"
        change={(whole, value) => changeAbout(whole, { title: value })}
      />
      <TypedField
        label="Summary"
        isLong
        value={summary}
        step="Describe model"
        mergeKey="about:summary"
        placeholder="What the system does, for whom, and what must not happen"
        change={(whole, value) => changeAbout(whole, { summary: value })}
      />
      <TypedField
        label="Owner"
        value={owner}
        step="Name the owner"
        mergeKey="about:owner"
        change={(whole, value) => changeAbout(whole, { owner: value })}
      />
    </>
  )
}
