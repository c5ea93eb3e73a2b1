import { useEffect, useState } from 'react'
import type { Picture } from '@/picture/drawPicture'
import styles from './PictureDialog.module.css'
import { svgFile } from './pictureFile'

interface PicturePreviewProps {
  readonly picture: Picture | null
  readonly isTransparent: boolean
  readonly theme: 'light' | 'dark'
}

/** The picture as it will be. */
export function PicturePreview({ picture, isTransparent, theme }: PicturePreviewProps) {
  const address = useAddressOf(picture)
  return (
    <div className={styles.preview} data-transparent={isTransparent} data-theme={theme}>
      {!picture && <p>There is nothing on this diagram yet.</p>}
      {address && <img draggable={false} src={address} alt={`Preview: ${picture?.title ?? ''}`} />}
    </div>
  )
}

/** Where the page finds a picture; null until it is drawn. */
function useAddressOf(picture: Picture | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  const content = picture?.content
  useEffect(() => {
    if (!picture) return setAddress(null)
    let isOver = false
    let made: string | undefined
    void svgFile(picture, null).then((svg) => {
      if (isOver) return
      made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      setAddress(made)
    })
    return () => {
      isOver = true
      // The next one takes its place first.
      if (made) setTimeout((old: string) => URL.revokeObjectURL(old), 1_000, made)
    }
    // Drawn anew each time, a picture is the same as long as it says the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [content])
  return address
}
