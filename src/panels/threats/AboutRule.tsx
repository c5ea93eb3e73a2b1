import type { Rule } from '@/rules/rule'
import styles from './AboutRule.module.css'

/** Which rule found a threat, and the way to all that there is to say about it. */
export function AboutRule({ rule }: { readonly rule: Rule }) {
  return (
    <p className={styles.about}>
      <a className={styles.link} href={`#/rules/${encodeURIComponent(rule.id)}`}>
        About this rule
      </a>
      {rule.id}, version {rule.version}
    </p>
  )
}
