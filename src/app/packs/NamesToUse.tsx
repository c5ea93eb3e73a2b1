import { useState } from 'react'
import { choicesIn } from '@/model/answer'
import { properties } from '@/model/vocabulary/properties/properties'
import type { PropertyOwner } from '@/model/vocabulary/properties/property'
import { controls } from '@/rules/catalogue/controls'
import type { DerivedFact } from '@/rules/condition'
import { factWords } from '@/rules/explain/factWords'
import { derivedChoices } from '@/rules/ownPacks/derivedChoices'
import { soughtWords } from '@/store/soughtWords'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import { SearchField } from '@/ui/SearchField'
import styles from './packs.module.css'

interface Name {
  readonly id: string
  readonly label: string
  /** What it is about, and what it can be. */
  readonly note: string
}

const owners: { readonly [Owner in PropertyOwner]: string } = {
  element: 'elements',
  flow: 'flows',
  boundary: 'boundaries',
  model: 'the model',
}

function names(): readonly Name[] {
  return [
    ...properties.map((property) => ({
      id: property.id,
      label: property.label,
      note: `${owners[property.on]}: ${choicesIn(property).join(', ')}`,
    })),
    ...Object.entries(derivedChoices).map(([id, { on, type, values }]) => ({
      id,
      label: factWords[id as DerivedFact].label,
      note: `${on.map((owner) => owners[owner]).join(', ')}: ${type === 'level' ? '0 to 5' : (values?.join(', ') ?? 'names')}`,
    })),
    ...controls.map(({ id, name }) => ({ id, label: name, note: 'a control' })),
  ]
}

/** How many names are shown at once: typing finds the others. */
const FEW = 12

/** The names that a rule can use, to be found by what they mean and put where the cursor is. */
export function NamesToUse({ onPick }: { readonly onPick: (name: string) => void }) {
  const [search, setSearch] = useState('')
  const words = soughtWords(search)
  const found = names().filter(({ id, label }) => {
    const text = `${id} ${label}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  return (
    <Disclosure title="Names to use">
      <SearchField
        label="Find a fact or a control"
        placeholder="encrypted, approval, exposure"
        value={search}
        onChange={setSearch}
      />
      <ul className={styles.names}>
        {found.slice(0, FEW).map(({ id, label, note }) => (
          <li key={id}>
            <Button size="small" variant="quiet" onPress={() => onPick(id)}>
              <code>{id}</code>
            </Button>
            <span className={styles.facts}>
              {label} ({note})
            </span>
          </li>
        ))}
      </ul>
      {found.length > FEW && <p className={styles.facts}>{found.length - FEW} more</p>}
      {found.length === 0 && <p className={styles.facts}>Nothing is called that.</p>}
    </Disclosure>
  )
}
