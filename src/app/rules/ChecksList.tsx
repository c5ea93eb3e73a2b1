import { generalTitle } from '@/rules/describe/askedOf'
import { describeCheck } from '@/rules/describe/describeCheck'
import { modelChecks } from '@/rules/packs/modelChecks'
import { Disclosure } from '@/ui/Disclosure'
import { Blocks } from './RuleSection'
import styles from './RulesScreen.module.css'

/** What is said of a drawing that is unfinished, which is no threat. */
export function ChecksList() {
  return (
    <section className={styles.family} aria-labelledby="family-checks">
      <h2 id="family-checks">
        Checks of the drawing <span className={styles.count}>{modelChecks.length}</span>
      </h2>
      <p className={styles.about}>
        They say that a drawing is unfinished. They are no threats: there is nothing to rate or
        decide.
      </p>
      <ul className={styles.rows}>
        {modelChecks.map((check) => (
          <li key={check.id} className={styles.check}>
            <Disclosure title={generalTitle(check)} level={3}>
              <div className={styles.checkText}>
                <Blocks blocks={describeCheck(check)} />
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  )
}
