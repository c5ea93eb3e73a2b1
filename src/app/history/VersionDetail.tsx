import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import type { Model } from '@/model/model'
import type { Revision } from '@/persistence/revisions'
import { Button } from '@/ui/Button'
import { Tabs } from '@/ui/Tabs'
import styles from './history.module.css'
import { useVersion } from './useVersion'
import { VersionActions } from './VersionActions'
import { VersionChanges } from './VersionChanges'
import { VersionDrawing } from './VersionDrawing'
import { VersionThreats } from './VersionThreats'
import { momentOf, nameOf } from './versionWords'

interface VersionDetailProps {
  readonly version: Revision
  /** Back to the list, where there is no room for both. */
  readonly onBack: () => void
  readonly onDelete: () => void
}

/** One kept state: what it looks like, what differs from it, and what can be done with it. */
export function VersionDetail({ version, onBack, onDelete }: VersionDetailProps) {
  const reading = useVersion(version)
  const model = reading?.status === 'read' ? reading.model : null
  return (
    <section className={styles.version} aria-labelledby="version-title">
      <header>
        <div className={styles.back}>
          <Button size="small" variant="quiet" onPress={onBack}>
            <ArrowLeft aria-hidden /> All versions
          </Button>
        </div>
        <h3 id="version-title" className={styles.title}>
          {nameOf(version)}
        </h3>
        <p className={styles.quiet}>
          {version.kept === 'named' ? momentOf(version) : version.label}
        </p>
      </header>
      <VersionActions version={version} model={model} onDelete={onDelete} />
      {reading && reading.status !== 'read' && <p role="alert">{reading.message}</p>}
      {model && <Looks model={model} version={version} />}
    </section>
  )
}

type Look = 'drawing' | 'changes' | 'threats'

interface LooksProps {
  readonly model: Model
  readonly version: Revision
}

function Looks({ model, version }: LooksProps) {
  const [look, setLook] = useState<Look>('drawing')
  return (
    <Tabs<Look>
      label="What to see of this version"
      value={look}
      onChange={setLook}
      tabs={[
        { id: 'drawing', label: 'Drawing', content: <VersionDrawing model={model} /> },
        {
          id: 'changes',
          label: 'What changed since',
          content: <VersionChanges version={version} />,
        },
        {
          id: 'threats',
          label: 'Threats',
          content: <VersionThreats model={model} version={version} />,
        },
      ]}
    />
  )
}
