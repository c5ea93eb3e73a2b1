import { controlAddress } from '@/store/controlQuery'
import { useWorkspace } from '@/store/workspace'
import detail from './detail.module.css'

/** Leads to everything that there is to say about a control, on the page of the controls. */
export function ShowControl({ id }: { readonly id: string }) {
  const { go } = useWorkspace()
  return (
    <button
      type="button"
      className={detail.recordLink}
      onClick={() => go('controls', controlAddress({ control: id, open: id }))}
    >
      Open the control
    </button>
  )
}
