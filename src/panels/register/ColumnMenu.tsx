import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react'
import type { RegisterColumn } from '@/store/registerQuery'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { IconButton } from '@/ui/IconButton'
import { Popover, PopoverTrigger } from '@/ui/Popover'
import { columnInfo, columns as all, moved } from './columns'
import styles from './Register.module.css'
import type { ShownColumns } from './useColumns'

/** Which columns are shown, and in which order. */
export function ColumnMenu({ columns }: { readonly columns: ShownColumns }) {
  const { shown, show, reset } = columns
  const hidden = all.filter(({ id }) => !shown.includes(id))
  return (
    <PopoverTrigger>
      <IconButton label="Columns" size="medium">
        <Columns3 aria-hidden />
      </IconButton>
      <Popover label="Columns" placement="bottom end" size="medium">
        <div className={styles.form}>
          <ul aria-label="Shown columns">
            {shown.map((id, at) => (
              <Shown key={id} id={id} at={at} columns={columns} />
            ))}
          </ul>
          {hidden.length > 0 && (
            <ul aria-label="Hidden columns" className={styles.hiddenColumns}>
              {hidden.map(({ id, label }) => (
                <li key={id} className={styles.entry}>
                  <Checkbox isSelected={false} onChange={() => show([...shown, id])}>
                    {label}
                  </Checkbox>
                </li>
              ))}
            </ul>
          )}
          <div>
            <Button size="small" variant="quiet" onPress={reset}>
              Reset columns
            </Button>
          </div>
        </div>
      </Popover>
    </PopoverTrigger>
  )
}

interface ShownProps {
  readonly id: RegisterColumn
  readonly at: number
  readonly columns: ShownColumns
}

function Shown({ id, at, columns: { shown, show } }: ShownProps) {
  const { label } = columnInfo(id)
  return (
    <li className={styles.entry}>
      <span className={styles.grow}>
        <Checkbox
          isSelected
          isDisabled={shown.length === 1}
          onChange={() => show(shown.filter((other) => other !== id))}
        >
          {label}
        </Checkbox>
      </span>
      <IconButton
        label={`Move ${label} forward`}
        isDisabled={at === 0}
        onPress={() => show(moved(shown, id, -1))}
      >
        <ArrowUp aria-hidden />
      </IconButton>
      <IconButton
        label={`Move ${label} back`}
        isDisabled={at === shown.length - 1}
        onPress={() => show(moved(shown, id, 1))}
      >
        <ArrowDown aria-hidden />
      </IconButton>
    </li>
  )
}
