import { differencesInWords, reviewsInWords } from '@/interchange/signing/metWords'
import { dayInWords } from '@/store/dayInWords'
import { undeleteModel } from '@/persistence/library'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { toast } from '@/ui/toast'
import { database } from '../database'
import { mergeFrom } from '../merging/mergingFile'
import { goTo } from '../route'
import styles from './ImportDialog.module.css'
import { ImportReport } from './ImportReport'
import { openAsCopy } from './importFile'
import type { Imported } from './lastImport'

interface KnownModelProps {
  readonly imported: Extract<Imported, { type: 'known' }>
  readonly onClose: () => void
}

/** A file of a model that is here already: what differs, and what can be done with it. */
export function KnownModel({ imported, onClose }: KnownModelProps) {
  const { fileName, model, met, isDeleted, isSame } = imported
  const { id } = model.about
  const open = async () => {
    if (isDeleted) await undeleteModel(database, id)
    goTo({ screen: 'model', id, view: 'draw' })
    onClose()
  }
  const merge = async () => {
    await open()
    mergeFrom({ fileName, model, into: id })
  }
  const copy = async () => {
    onClose()
    await openAsCopy(imported)
  }
  const here = isDeleted ? 'Bring back the one here' : 'Show the one here'
  return (
    <Dialog
      title={`“${model.about.title.trim() || fileName}” is here already`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void copy().catch(failed)}>Open as a copy</Button>
          <Button {...(isSame && { variant: 'primary' })} onPress={() => void open().catch(failed)}>
            {here}
          </Button>
          {!isSame && (
            <Button variant="primary" onPress={() => void merge().catch(failed)}>
              Take over changes…
            </Button>
          )}
        </>
      }
    >
      <div className={styles.report}>
        {isDeleted && <p>You have deleted it in this browser, and it can still be brought back.</p>}
        {isSame ? (
          <p>“{fileName}” says nothing that the model here does not say as well.</p>
        ) : (
          <Differences met={met} fileName={fileName} />
        )}
        <ImportReport {...imported} />
      </div>
    </Dialog>
  )
}

function Differences({ met, fileName }: Pick<KnownModelProps['imported'], 'met' | 'fileName'>) {
  return (
    <>
      <p>
        “{fileName}” holds another copy of it: {differencesInWords(met, dayInWords)}
      </p>
      {reviewsInWords(met, dayInWords).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>Nothing was changed so far. You choose what is taken over, and can undo it.</p>
    </>
  )
}

const failed = (error: unknown) => toast(`This did not work (${String(error)}). Try it again.`)
