import { useEffect, useRef, useState } from 'react'
import { unnamedDiagram } from '@/editor/diagrams/switching'
import { dayInWords } from '@/store/dayInWords'
import { today } from '@/store/today'
import { useModel } from '@/store/workspace'
import type { Page } from './pages'
import styles from './PrintDialog.module.css'

interface PrintedPagesProps {
  readonly pages: readonly Page[]
  readonly onPrinted: () => void
}

/** What goes to the printer: there only while it prints, and never on the screen. */
export function PrintedPages({ pages, onPrinted }: PrintedPagesProps) {
  const title = useModel(({ about }) => about.title)
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isOver = false
    const images = [...(root.current?.querySelectorAll('img') ?? [])]
    void Promise.allSettled(images.map((image) => image.decode())).then(() => {
      if (isOver) return
      // Browsers that print later than they are told say so when they are done.
      addEventListener('afterprint', onPrinted, { once: true })
      print()
    })
    return () => {
      isOver = true
      removeEventListener('afterprint', onPrinted)
    }
  }, [onPrinted])
  return (
    <div ref={root} className={styles.pages}>
      {pages.map((page, at) => (
        <section key={page.id} className={styles.page} data-orientation={page.orientation}>
          <header>
            <h1>{title || 'Threat model'}</h1>
            <p>
              {[
                pages.length > 1 && `${page.name || unnamedDiagram} (${at + 1} of ${pages.length})`,
                dayInWords(today()),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </header>
          <Drawing svg={page.drawing} alt={page.name} />
          {page.legend && <Drawing svg={page.legend} alt="What the signs mean" />}
        </section>
      ))}
    </div>
  )
}

function Drawing({ svg, alt }: { readonly svg: string; readonly alt: string }) {
  const [address] = useState(() => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })))
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return <img src={address} alt={alt} />
}
