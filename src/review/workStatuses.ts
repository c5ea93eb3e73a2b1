import type { WorkStatus } from '@/model/decision'

/** How far the work on a threat has come, in words. */
export const workStatuses: readonly { readonly id: WorkStatus; readonly label: string }[] = [
  { id: 'open', label: 'Not started' },
  { id: 'inProgress', label: 'In progress' },
  { id: 'done', label: 'Done' },
]
