import type { Picture } from '@/picture/drawPicture'
import styles from './PictureDialog.module.css'
import { usePictureAddress } from './usePictureAddress'

interface PicturePreviewProps {
  readonly picture: Picture | null
  readonly isTransparent: boolean
  readonly theme: 'light' | 'dark'
}

/** The picture as it will be. */
export function PicturePreview({ picture, isTransparent, theme }: PicturePreviewProps) {
  const address = usePictureAddress(picture)
  return (
    <div className={styles.preview} data-transparent={isTransparent} data-theme={theme}>
      {!picture && <p>There is nothing on this diagram yet.</p>}
      {address && <img draggable={false} src={address} alt={`Preview: ${picture?.title ?? ''}`} />}
    </div>
  )
}
