import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  type LucideIcon,
  Scaling,
  SquareDashed,
  Workflow,
} from 'lucide-react'
import { Separator } from 'react-aria-components'
import { CommandButton } from './CommandButton'
import styles from './SelectionBar.module.css'

/** Commands for several records, by their ids; groups are apart. */
const groups: readonly (readonly (readonly [string, LucideIcon])[])[] = [
  [
    ['arrange.align.left', AlignStartVertical],
    ['arrange.align.centre', AlignCenterVertical],
    ['arrange.align.right', AlignEndVertical],
  ],
  [
    ['arrange.align.top', AlignStartHorizontal],
    ['arrange.align.middle', AlignCenterHorizontal],
    ['arrange.align.bottom', AlignEndHorizontal],
  ],
  [
    ['arrange.distribute.x', AlignHorizontalSpaceBetween],
    ['arrange.distribute.y', AlignVerticalSpaceBetween],
    ['arrange.same.size', Scaling],
  ],
  [
    ['arrange.tidySelected', Workflow],
    ['arrange.wrap', SquareDashed],
  ],
]

/** What arranges several records, in the bar of the selection. */
export function ArrangeActions() {
  return groups.map((group) => (
    <div key={group[0]?.[0]} className={styles.group}>
      {group.map(([id, icon]) => (
        <CommandButton key={id} id={id} icon={icon} />
      ))}
      <Separator orientation="vertical" className={styles.separator ?? ''} />
    </div>
  ))
}
