import styles from './TrustMark.module.css'

const levels = [1, 2, 3, 4] as const

/** How far what is inside a boundary is trusted, as posts of a fence: none for anyone's ground, four for ours alone. */
export function TrustMark({ trust }: { readonly trust: number }) {
  return (
    <svg className={styles.mark} viewBox="0 0 15 12" aria-hidden>
      {levels.map((level) => (
        <path key={level} data-stands={level <= trust} d={`M${level * 4 - 3} 1.5v9`} />
      ))}
    </svg>
  )
}
