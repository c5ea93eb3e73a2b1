import type { ToDo } from '@/review/nextBest/nextBest'
import { ControlCard } from './ControlCard'
import styles from './next.module.css'
import type { Pledges } from './pledges'
import { SaidCard } from './SaidCard'
import { UnderWayCard } from './UnderWayCard'
import type { ControlToDo } from './useAdopting'
import type { Found } from './useNextBest'

interface ToDoListProps {
  readonly todos: readonly ToDo[]
  /** The number of the first. */
  readonly start: number
  readonly found: Found
  readonly pledges: Pledges
  readonly onPlan: (todo: ControlToDo) => void
}

/** Things to do in their order, each as a card. */
export function ToDoList({ todos, start, found, pledges, onPlan }: ToDoListProps) {
  return (
    <ol start={start}>
      {todos.map((todo, at) => (
        <li key={`${todo.type} ${todo.key}`} className={styles.card}>
          <span className={styles.number} aria-hidden>
            {start + at}
          </span>
          <div className={styles.content}>
            {todo.type === 'control' && (
              <ControlCard todo={todo} found={found} pledges={pledges} onPlan={onPlan} />
            )}
            {todo.type === 'underWay' && <UnderWayCard todo={todo} />}
            {(todo.type === 'question' || todo.type === 'decision') && <SaidCard todo={todo} />}
          </div>
        </li>
      ))}
    </ol>
  )
}
