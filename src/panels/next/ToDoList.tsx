import { useEffect, useRef } from 'react'
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
  const list = useRef<HTMLOListElement>(null)
  const planned = useFocusOnPlanned(list, todos)
  const plan = (todo: ControlToDo) => {
    planned(todo)
    onPlan(todo)
  }
  return (
    <ol className={styles.list} start={start} ref={list}>
      {todos.map((todo, at) => (
        <li key={`${todo.type} ${todo.key}`} className={styles.card} data-todo={nameOf(todo)}>
          <span className={styles.number} aria-hidden>
            {start + at}
          </span>
          <div className={styles.content}>
            {todo.type === 'control' && (
              <ControlCard todo={todo} found={found} pledges={pledges} onPlan={plan} />
            )}
            {todo.type === 'underWay' && <UnderWayCard todo={todo} />}
            {(todo.type === 'question' || todo.type === 'decision') && <SaidCard todo={todo} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** What an action and the same action under way have in common. */
function nameOf(todo: ToDo): string {
  return todo.type === 'control' || todo.type === 'underWay'
    ? (todo.item.control?.id ?? todo.key)
    : todo.key
}

/** An action that was planned turns into another card: the keyboard goes along with it. */
function useFocusOnPlanned(list: { readonly current: HTMLElement | null }, todos: readonly ToDo[]) {
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    const name = awaited.current
    if (name === null) return
    const isThere = todos.some((todo) => todo.type === 'underWay' && nameOf(todo) === name)
    if (!isThere) return
    awaited.current = null
    const card = list.current?.querySelector(`[data-todo="${CSS.escape(name)}"] h3`)
    if (card instanceof HTMLElement) card.focus()
  }, [list, todos])
  return (todo: ControlToDo) => {
    awaited.current = nameOf(todo)
  }
}
