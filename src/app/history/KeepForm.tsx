import { keepNamed } from '@/persistence/revisions'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { database } from '../database'
import { NamingForm } from './NamingForm'

/** Keeps the model as it is now under a name. */
export function KeepForm() {
  const { document, announce } = useWorkspace()
  const keep = async (name: string) => {
    await keepNamed(database, document.getState().model, name)
    announce(`Kept as “${name}”`)
  }
  return (
    <NamingForm
      label="Keep this state as"
      placeholder="Before the new payment service"
      store={keep}
    >
      <Button type="submit">Keep</Button>
    </NamingForm>
  )
}
