import { Button } from './Button'

interface MoreButtonProps {
  readonly isWhole: boolean
  readonly onChange: (isWhole: boolean) => void
  /** What is to come: “Show 5 more”. */
  readonly children: string
}

/** Shows the rest of a list, and only its beginning again. It stays where it is, and keeps the focus. */
export function MoreButton({ isWhole, onChange, children }: MoreButtonProps) {
  return (
    <Button size="small" variant="quiet" aria-expanded={isWhole} onPress={() => onChange(!isWhole)}>
      {isWhole ? 'Show fewer' : children}
    </Button>
  )
}
