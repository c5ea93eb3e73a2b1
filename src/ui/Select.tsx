import { Check, ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components'
import { classes } from './classes'
import field from './field.module.css'
import list from './list.module.css'
import styles from './Select.module.css'

export interface Option<Id extends string> {
  readonly id: Id
  readonly label: string
  /** A second, quieter line. */
  readonly hint?: string
  readonly icon?: ReactNode
}

export interface OptionGroup<Id extends string> {
  readonly title: string
  readonly options: readonly Option<Id>[]
}

export interface SelectProps<Id extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly options?: readonly Option<Id>[]
  /** Options under headings, after those without. */
  readonly groups?: readonly OptionGroup<Id>[]
  /** Null while nothing is chosen. */
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly placeholder?: string
  readonly description?: string
  readonly isDisabled?: boolean
  /** 28 pixels high and without a border, to stand in a row of text. */
  readonly isQuiet?: boolean
}

const noOptions: readonly never[] = []

/** With more options than this, those that cannot be seen are not made until the list is opened. */
const MANY = 24

/** One of several options from a list; typing finds one. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, isLabelHidden, options = noOptions, groups = noOptions, onChange } = props
  const [isOpen, setOpen] = useState(false)
  const all = [...options, ...groups.flatMap((group) => group.options)]
  const isWhole = isOpen || all.length <= MANY
  const choose = (key: unknown) => {
    const chosen = all.find(({ id }) => id === key)
    if (chosen) onChange(chosen.id)
  }
  return (
    <AriaSelect
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      isOpen={isOpen}
      onOpenChange={setOpen}
      value={props.value}
      onChange={choose}
      placeholder={props.placeholder ?? 'Choose'}
      isDisabled={props.isDisabled ?? false}
      className={field.field}
    >
      {!isLabelHidden && <Label className={field.label}>{label}</Label>}
      <Button className={classes(field.input, styles.button, props.isQuiet && styles.quiet)}>
        <SelectValue className={styles.value} />
        <ChevronDown aria-hidden />
      </Button>
      {props.description && (
        <Text slot="description" className={field.description}>
          {props.description}
        </Text>
      )}
      <Popover className={classes(list.popover, styles.popover)} offset={4}>
        {isWhole ? (
          <Options options={options} groups={groups} />
        ) : (
          <Options options={shownClosed(all, props.value)} groups={noOptions} />
        )}
      </Popover>
    </AriaSelect>
  )
}

/** What a closed list needs: the chosen option, or any, since an empty list would not open. */
function shownClosed(all: readonly Option<string>[], value: string | null) {
  return [all.find(({ id }) => id === value) ?? all[0]].filter((option) => option !== undefined)
}

interface OptionsProps {
  readonly options: readonly Option<string>[]
  readonly groups: readonly OptionGroup<string>[]
}

function Options({ options, groups }: OptionsProps) {
  return (
    <ListBox className={list.list}>
      {options.map((option) => (
        <SelectItem key={option.id} option={option} />
      ))}
      {groups.map((group) => (
        <ListBoxSection key={group.title} className={list.section}>
          <Header className={list.heading}>{group.title}</Header>
          {group.options.map((option) => (
            <SelectItem key={option.id} option={option} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

function SelectItem({ option }: { readonly option: Option<string> }) {
  const { id, label, hint, icon } = option
  return (
    <ListBoxItem id={id} textValue={label} className={list.item}>
      {icon}
      <span className={list.words}>
        <span className={list.text}>{label}</span>
        {hint && (
          <Text slot="description" className={list.hint}>
            {hint}
          </Text>
        )}
      </span>
      <Check className={list.check} aria-hidden />
    </ListBoxItem>
  )
}
