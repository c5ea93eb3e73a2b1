import { useLiveQuery } from 'dexie-react-hooks'
import { BookOpenText, FilePlus2, FolderOpen } from 'lucide-react'
import { useEffect } from 'react'
import { FileTrigger } from 'react-aria-components'
import { listModels, purgeDeleted } from '@/persistence/library'
import { whenIdle } from '@/persistence/page'
import { Button } from '@/ui/Button'
import { database } from '../database'
import { ImportOutcome } from '../files/ImportOutcome'
import { importFile } from '../files/importFile'
import { useDroppedFiles } from '../files/useDroppedFiles'
import { addressOf } from '../route'
import { ThemeButton } from '../shell/ThemeButton'
import { CorralMark } from './CorralMark'
import { ReviewsDue } from './due/ReviewsDue'
import styles from './HomeScreen.module.css'
import { ModelCard } from './ModelCard'
import { startBlank } from './startModel'
import { StorageNote } from './StorageNote'
import { StorageWarning } from './StorageWarning'
import { TemplateCards } from './TemplateCards'

/** What opening a model needs, so that nobody has to wait for it; what fails is loaded again then. */
async function loadAhead(): Promise<void> {
  await Promise.allSettled([
    import('../workspace/ModelScreen'),
    import('../workspace/Side'),
    import('@/interchange/openFile'),
  ])
}

/** All models of this browser, and the ways to begin another. */
export function HomeScreen() {
  useDroppedFiles()
  useEffect(() => {
    document.title = 'Corral'
    // What cannot be cleared away now is cleared away another time.
    purgeDeleted(database).catch(() => undefined)
    whenIdle(() => void loadAhead())
  }, [])
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1>
          <CorralMark />
          Corral
        </h1>
        <p className={styles.tagline}>Threat models of bots and agents, kept in this browser.</p>
        <a className={styles.rules} href={addressOf({ screen: 'rules', tab: 'list', query: '' })}>
          <BookOpenText size={16} aria-hidden />
          Rules
        </a>
        <ThemeButton />
      </header>
      <main className={styles.main}>
        <section className={styles.start} aria-label="Start a model">
          <Button variant="primary" onPress={() => void startBlank()}>
            <FilePlus2 size={16} aria-hidden />
            New model
          </Button>
          <OpenFile />
          <p className={styles.hint}>
            Opens Corral and OWASP Threat Dragon files, and pictures exported with their model. You
            can also drop one here.
          </p>
        </section>
        <StorageWarning />
        <Models />
        <TemplateCards />
      </main>
      <StorageNote />
      <ImportOutcome />
    </div>
  )
}

function take(files: FileList | null) {
  const file = files?.[0]
  if (file) void importFile(file)
}

/** Models, and pictures that hold one. */
const openable = ['.json', 'application/json', '.svg', 'image/svg+xml', '.png', 'image/png']

function OpenFile() {
  return (
    <FileTrigger acceptedFileTypes={openable} onSelect={take}>
      <Button>
        <FolderOpen size={16} aria-hidden />
        Open a file
      </Button>
    </FileTrigger>
  )
}

function Models() {
  const rows = useLiveQuery(() => listModels(database))
  if (!rows) return <section className={styles.section} aria-busy aria-label="Your models" />
  return (
    <>
      <ReviewsDue rows={rows} />
      <section className={styles.section} aria-labelledby="your-models">
        <h2 id="your-models">Your models</h2>
        {rows.length === 0 ? (
          <p className={styles.none}>
            No models yet. Start from a template below to see threats with their reasons at once, or
            draw your own.
          </p>
        ) : (
          <ul className={styles.cards}>
            {rows.map((row) => (
              <ModelCard key={row.id} row={row} />
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
