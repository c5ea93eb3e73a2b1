import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { arriving } from '@/ui/arriving'
import { Button } from '@/ui/Button'

const ScaleDialog = arriving(async () => (await import('./ScaleDialog')).ScaleDialog)

/** Opens the editor of the scale, which is fetched then. */
export function ScaleButton() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" variant="quiet" onPress={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden /> Edit scale
      </Button>
      {isOpen && <ScaleDialog onClose={() => setOpen(false)} />}
    </>
  )
}
