import { useWorkspace } from '@/store/workspace'
import links from '../textLink.module.css'

/** Leads to the actors, who are told of where the whole model is described. */
export function ShowActors() {
  const { go, session } = useWorkspace()
  return (
    <button
      type="button"
      className={links.link}
      onClick={() => {
        session.getState().select([])
        go('draw')
      }}
    >
      Show the actors
    </button>
  )
}
