import { useState } from 'react'
import type { Revision } from '@/persistence/revisions'
import { Select } from '@/ui/Select'
import { ComparedStates } from '../comparing/ComparedStates'
import { keptGroups } from '../comparing/keptGroups'
import { useKeptStates, versionId } from '../comparing/useKeptStates'
import styles from './history.module.css'

/** What differs between a version and now, a signed review or another version. */
export function VersionChanges({ version }: { readonly version: Revision }) {
  const [chosen, choose] = useState('now')
  const one = versionId(version)
  const { entries, versions } = useKeptStates()
  const others = entries.filter(({ id }) => id !== one)
  return (
    <div className={styles.scrolled}>
      <div className={styles.with}>
        <Select
          label="Compared with"
          options={[{ id: 'now', label: 'Now' }]}
          groups={keptGroups(others)}
          value={chosen}
          onChange={choose}
        />
      </div>
      <ComparedStates key={chosen} one={one} other={chosen} versions={versions} />
    </div>
  )
}
