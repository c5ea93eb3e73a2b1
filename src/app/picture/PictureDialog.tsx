import { useMemo, useState } from 'react'
import type { Picture } from '@/picture/drawPicture'
import { withLegend } from '@/picture/withLegend'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { closeDialog } from '../commands/dialogs'
import { copied } from './copyPicture'
import { type PictureChoices, usePictureChoices } from './pictureChoices'
import styles from './PictureDialog.module.css'
import { pictureOf, pixelsOf } from './pictureFile'
import { PictureOptions } from './PictureOptions'
import { PicturePreview } from './PicturePreview'
import { isDrawable } from './rasterised'
import { savePicture } from './savePicture'

/** Exports the diagram on the canvas as a picture, or copies it. */
export function PictureDialog() {
  const workspace = useWorkspace()
  const [choices, change] = usePictureChoices()
  const [selection] = useState(() => workspace.session.getState().selection)
  const { theme, hasBadges, isTransparent, isSelection, hasLegend, scale } = choices
  const picture = useMemo(() => {
    const only = isSelection && selection.length > 0 ? selection : null
    const style = { theme, hasBadges, isTransparent, only }
    const drawn = pictureOf(workspace, style)
    return drawn && hasLegend ? withLegend(drawn, style) : drawn
  }, [workspace, selection, theme, hasBadges, isTransparent, isSelection, hasLegend])
  const pixels = picture && pixelsOf(picture, scale)
  const isTooLarge = pixels !== null && !isDrawable(pixels)
  return (
    <Dialog
      title="Export picture"
      isOpen
      onClose={closeDialog}
      size="wide"
      footer={<Actions picture={picture} choices={choices} isTooLarge={isTooLarge} />}
    >
      <div className={styles.sides}>
        <PicturePreview picture={picture} isTransparent={isTransparent} theme={theme} />
        <PictureOptions
          choices={choices}
          onChange={change}
          hasSelection={selection.length > 0}
          pixels={pixels}
          isTooLarge={isTooLarge}
        />
      </div>
    </Dialog>
  )
}

interface ActionsProps {
  readonly picture: Picture | null
  readonly choices: PictureChoices
  readonly isTooLarge: boolean
}

/** What can be done with the picture; either closes the dialog and tells what has come of it. */
function Actions({ picture, choices, isTooLarge }: ActionsProps) {
  const workspace = useWorkspace()
  const [isBusy, setBusy] = useState(false)
  const { format, scale, isSelection } = choices
  if (!picture) return null
  const finish = async (work: Promise<string>) => {
    setBusy(true)
    const said = await work.catch(
      () => 'The picture could not be made. Try a smaller size, or SVG.',
    )
    closeDialog()
    workspace.tell(said)
  }
  const copy = () => finish(copied(picture, scale, isSelection ? 'selection' : 'diagram'))
  const save = () => finish(savePicture(workspace, picture, choices))
  return (
    <>
      <Button isDisabled={isTooLarge || isBusy} onPress={() => void copy()}>
        Copy
      </Button>
      <Button
        variant="primary"
        isDisabled={isBusy || (isTooLarge && format === 'png')}
        onPress={() => void save()}
      >
        {`Export ${format.toUpperCase()}`}
      </Button>
    </>
  )
}
