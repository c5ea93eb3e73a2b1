import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/ui/Button'
import { PutOn } from './PutOn'

/** The way to a control that is in no catalogue. */
export function OwnControl() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        <Plus aria-hidden /> Own control
      </Button>
      <PutOn isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}
