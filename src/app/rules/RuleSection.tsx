import type { Block, Item, Section } from '@/rules/describe/section'
import { Disclosure } from '@/ui/Disclosure'
import { ExternalLink } from '@/ui/ExternalLink'
import styles from './RulePage.module.css'

/** A part of what there is to say about a rule. */
export function RuleSection({ section }: { readonly section: Section }) {
  const heading = `section-${section.id}`
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{section.heading}</h2>
      <Blocks blocks={section.blocks} />
    </section>
  )
}

/** Sentences and lists, one below the other. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, place) => (
    // The blocks of a section never change places.
    // oxlint-disable-next-line react/no-array-index-key
    <SectionBlock key={place} block={block} />
  ))
}

/** Lists with more lines than this are folded away until somebody wants to read them. */
const LONG = 14

function SectionBlock({ block }: { readonly block: Block }) {
  if (block.is === 'text') return <p className={styles.prose}>{block.text}</p>
  const lines = linesIn(block.items)
  if (lines <= LONG || !block.items.some(({ parts }) => parts)) return <Items items={block.items} />
  return (
    <Disclosure title={`The condition in full, ${String(lines)} lines`} level={3}>
      <Items items={block.items} />
    </Disclosure>
  )
}

function linesIn(items: readonly Item[]): number {
  return items.reduce((lines, { parts = [] }) => lines + 1 + linesIn(parts), 0)
}

function Items({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul className={styles.items}>
      {items.map((item, place) => (
        // Two sentences of a list can be alike, and none ever moves.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={place}>
          <ItemWords item={item} />
          {item.parts && <Items items={item.parts} />}
        </li>
      ))}
    </ul>
  )
}

function ItemWords({ item: { lead, text, href, note } }: { readonly item: Item }) {
  return (
    <>
      {lead && <strong>{lead} </strong>}
      {href ? <ExternalLink href={href}>{text}</ExternalLink> : text}
      {note && <span className={styles.note}> {note}</span>}
    </>
  )
}
