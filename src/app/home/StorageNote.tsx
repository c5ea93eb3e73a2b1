import { useEffect, useState } from 'react'
import { type StorageReport, storageReport } from '@/persistence/storage'
import { arriving } from '@/ui/arriving'
import { TextButton } from '@/ui/TextButton'
import styles from './HomeScreen.module.css'

const FreeSpace = arriving(async () => (await import('../history/FreeSpace')).FreeSpace)

const words = {
  protected: 'The browser has promised to keep your models.',
  'best-effort':
    'The browser may clear models when the disk is full. Export what matters, or add Corral to your bookmarks or home screen.',
  unknown: 'Your models are kept in this browser.',
} as const satisfies { readonly [Protection in StorageReport['protection']]: string }

/** How safely the models are kept, and how much room they take. */
export function StorageNote() {
  const [report, setReport] = useState<StorageReport | null>(null)
  const [isFreeing, setFreeing] = useState(false)
  useEffect(() => {
    void storageReport().then(setReport)
  }, [])
  const close = () => {
    setFreeing(false)
    void storageReport().then(setReport)
  }
  if (!report) return null
  const used = report.usage && report.usage > 100_000 ? ` ${megabytes(report.usage)} used.` : ''
  return (
    <footer className={styles.footer}>
      {words[report.protection]}
      {used} Nothing you draw leaves this computer.{' '}
      {used && (
        <TextButton tone="link" onPress={() => setFreeing(true)}>
          Free space…
        </TextButton>
      )}
      {isFreeing && <FreeSpace model={null} onClose={close} />}
    </footer>
  )
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`
}
