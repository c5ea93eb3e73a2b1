import { referenceOf } from '@/rules/catalogue/references'
import { ExternalLink } from '@/ui/ExternalLink'
import detail from './detail.module.css'
import styles from './threats.module.css'

/** The entries of published lists that say more about a threat. */
export function References({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className={detail.references}>
      {ids.map((id) => {
        const reference = referenceOf(id)
        if (!reference) return <li key={id}>{id}</li>
        const { standard, version, title, url } = reference
        return (
          <li key={id}>
            <ExternalLink href={url}>
              {id}
              {title && `: ${title}`}
            </ExternalLink>{' '}
            <span className={styles.quiet}>
              {standard} {version}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
