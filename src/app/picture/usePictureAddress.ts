import { useEffect, useState } from 'react'
import type { Picture } from '@/picture/drawPicture'
import { svgFile } from './pictureFile'

/** Where the page finds a picture; null until it is drawn. */
export function usePictureAddress(picture: Picture | null): string | null {
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
