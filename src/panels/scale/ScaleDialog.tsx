import { useState } from 'react'
import { useModel, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Tabs } from '@/ui/Tabs'
import { ScaleBands } from './ScaleBands'
import { ScaleWords } from './ScaleWords'

type Part = 'bands' | 'words'

/** The scale of this model: the band of each cell, and what its levels are called and mean. */
export function ScaleDialog({ onClose }: { readonly onClose: () => void }) {
  const [part, setPart] = useState<Part>('bands')
  const bands = useModel(({ about }) => about.scale.bands)
  const [atFirst] = useState(bands)
  const tabs = [
    { id: 'bands', label: 'Bands', content: <ScaleBands atFirst={atFirst} /> },
    { id: 'words', label: 'Words', content: <ScaleWords /> },
  ] as const
  return (
    <Dialog
      title="Risk scale of this model"
      size="large"
      isOpen
      onClose={onClose}
      footer={
        <>
          <UndoHere />
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        </>
      }
    >
      <Tabs<Part> label="Parts of the scale" tabs={tabs} value={part} onChange={setPart} />
    </Dialog>
  )
}

/** The keys of the page rest while a dialog is open, so what was changed in it can be taken back here. */
function UndoHere() {
  const { document } = useWorkspace()
  const scale = useModel(({ about }) => about.scale)
  const [atFirst] = useState(() => document.getState().past.length)
  const steps = document.getState().past.length
  const last = steps > atFirst ? document.getState().past.at(-1) : undefined
  // Every step of undo in here changes the scale, so this is drawn anew with each.
  const canUndo = scale !== null && last !== undefined
  return (
    <Button isDisabled={!canUndo} onPress={() => document.getState().undo()}>
      Undo{last ? `: ${last.label.toLowerCase()}` : ''}
    </Button>
  )
}
