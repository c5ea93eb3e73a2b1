import { Sparkles, X } from 'lucide-react'
import { useState } from 'react'
import { arriving } from '@/ui/arriving'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { counted } from '@/model/counted'
import styles from './ProposalsStrip.module.css'
import { useProposals } from './useProposals'

const ProposalsDialog = arriving(async () => (await import('./ProposalsDialog')).ProposalsDialog)

/** Says that Corral could name some elements more precisely, which is what its rules go by. */
export function ProposalsStrip() {
  const proposals = useProposals()
  const [isPutOff, setPutOff] = useState(false)
  const [isOpen, setOpen] = useState(false)
  if (proposals.length === 0 || isPutOff) return null
  return (
    <aside className={styles.strip} aria-label="Suggested kinds">
      <Sparkles size={16} aria-hidden />
      <span>A more precise kind is known for {counted(proposals.length, 'element')}.</span>
      <Button size="small" onPress={() => setOpen(true)}>
        Review
      </Button>
      <IconButton label="Not now" size="tiny" onPress={() => setPutOff(true)}>
        <X size={14} aria-hidden />
      </IconButton>
      {isOpen && <ProposalsDialog proposals={proposals} onClose={() => setOpen(false)} />}
    </aside>
  )
}
