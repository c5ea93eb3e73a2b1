import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useModel, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { Dialog } from '@/ui/Dialog'
import { closeDialog } from '../commands/dialogs'
import { type Page, pagesOf, type PrintOptions } from './pages'
import styles from './PrintDialog.module.css'
import { PrintedPages } from './PrintedPages'

let last: PrintOptions = { isOnlyOne: false, hasLegend: true, hasBadges: true }

/** Prints the diagrams of the model, each on a page of its own, and nothing else of the app. */
export function PrintDialog() {
  const workspace = useWorkspace()
  const count = useModel(({ diagrams }) => Object.keys(diagrams).length)
  const [options, setOptions] = useState(last)
  const [pages, setPages] = useState<readonly Page[] | null>(null)
  const change = (by: Partial<PrintOptions>) => {
    last = { ...options, ...by }
    setOptions(last)
  }
  const prepare = async () => {
    const made = await pagesOf(workspace, options)
    if (made.length > 0) return setPages(made)
    closeDialog()
    workspace.tell('There is nothing on this diagram to print')
  }
  return (
    <Dialog
      title="Print diagrams"
      isOpen
      onClose={closeDialog}
      size="small"
      footer={
        <Button variant="primary" isDisabled={pages !== null} onPress={() => void prepare()}>
          Print
        </Button>
      }
    >
      <div className={styles.options}>
        <p>
          {count > 1
            ? `Each of the ${count} diagrams gets a page of its own, upright or across, as it fits best.`
            : 'The diagram gets a page of its own, upright or across, as it fits best.'}
        </p>
        {count > 1 && (
          <Checkbox isSelected={options.isOnlyOne} onChange={(isOnlyOne) => change({ isOnlyOne })}>
            Only the diagram on the canvas
          </Checkbox>
        )}
        <Checkbox isSelected={options.hasLegend} onChange={(hasLegend) => change({ hasLegend })}>
          Say what the signs mean
        </Checkbox>
        <Checkbox isSelected={options.hasBadges} onChange={(hasBadges) => change({ hasBadges })}>
          Show how many threats are open
        </Checkbox>
      </div>
      {pages && createPortal(<PrintedPages pages={pages} onPrinted={closeDialog} />, document.body)}
    </Dialog>
  )
}
