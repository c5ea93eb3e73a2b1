import { useWorkspace } from '@/store/workspace'
import detail from './detail.module.css'

/** Leads to the actors, who are told of where the whole model is described. */
export function ShowActors() {
  const { go, session } = useWorkspace()
  return (
    <button
      type="button"
      className={detail.recordLink}
      onClick={() => {
        session.getState().select([])
        go('draw')
      }}
    >
      Show the actors
    </button>
  )
}
