import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import atOnce from './atOnce.module.css'
import { classes } from './classes'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'medium' | 'large' | 'wide'
  /** Use `alertdialog` where an answer is needed before anything else. */
  readonly role?: 'dialog' | 'alertdialog'
}

/** A surface above everything else, for one task; Escape and a press outside close it. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, footer, size = 'medium', role = 'dialog' } = props
  const change = (open: boolean) => {
    if (!open) onClose()
  }
  return (
    <ModalOverlay
      className={classes(styles.overlay, atOnce.overlay)}
      isOpen={isOpen}
      onOpenChange={change}
      isDismissable
    >
      <Modal className={classes(styles.modal, styles[size], atOnce.modal)} data-messages-below>
        <AriaDialog role={role} className={styles.dialog}>
          <header className={styles.header}>
            <Heading slot="title" level={2} className={styles.title}>
              {title}
            </Heading>
            <IconButton label="Close" onPress={onClose}>
              <X aria-hidden />
            </IconButton>
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
