import { Plus } from 'lucide-react'
import { type Subject, subjectKey, wholeModel } from '@/model/subject'
import { nameOf } from '@/rules/explain/nameOf'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Menu, MenuItem, MenuSection, MenuTrigger } from '@/ui/Menu'
import { Pill } from '@/ui/Pill'
import detail from './detail.module.css'
import { placesOf } from './placesOf'
import styles from './threats.module.css'

interface PlacePickerProps {
  readonly on: readonly Subject[]
  readonly onChange: (on: Subject[]) => void
}

/** The records that a threat is about: at least one, or the whole model. */
export function PlacePicker({ on, onChange }: PlacePickerProps) {
  const model = useModel((whole) => whole)
  const taken = new Set(on.map(subjectKey))
  const groups = placesOf(model).map(({ title, places }) => ({
    title,
    places: places.filter((subject) => !taken.has(subjectKey(subject))),
  }))
  const add = (key: unknown) => {
    const chosen = groups.flatMap(({ places }) => places).find((each) => subjectKey(each) === key)
    if (chosen) onChange([...on, chosen])
  }
  const remove = (gone: Subject) => {
    const left = on.filter((subject) => subjectKey(subject) !== subjectKey(gone))
    onChange(left.length > 0 ? left : [wholeModel])
  }
  return (
    <div className={detail.block}>
      <span className={styles.quiet}>About</span>
      <div className={styles.pills}>
        {on.map((subject) => (
          <Pill
            key={subjectKey(subject)}
            removal={`Remove ${nameOf(subject, model)}`}
            onRemove={() => remove(subject)}
          >
            {nameOf(subject, model)}
          </Pill>
        ))}
        <MenuTrigger>
          <Button size="small" variant="quiet">
            <Plus aria-hidden /> Add record
          </Button>
          <Menu onAction={add}>
            {groups
              .filter(({ places }) => places.length > 0)
              .map(({ title, places }) => (
                <MenuSection key={title} title={title}>
                  {places.map((subject) => (
                    <MenuItem
                      key={subjectKey(subject)}
                      id={subjectKey(subject)}
                      label={nameOf(subject, model)}
                    />
                  ))}
                </MenuSection>
              ))}
          </Menu>
        </MenuTrigger>
      </div>
    </div>
  )
}
