import { Button, type ButtonProps } from 'react-aria-components'
import { classes } from './classes'
import styles from './TextButton.module.css'

export interface TextButtonProps extends Omit<ButtonProps, 'className' | 'style'> {
  /** The colour of the words around it, or that of a link. */
  readonly tone?: 'plain' | 'link'
}

/** Words in a line that open what they count or name; they look like words until they are pointed at. */
export function TextButton({ tone = 'plain', ...props }: TextButtonProps) {
  return <Button {...props} className={classes(styles.text, tone === 'link' && styles.link)} />
}
