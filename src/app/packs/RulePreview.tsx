import { useMemo, useState } from 'react'
import type { PackRefused } from '@/interchange/packs/packRefusal'
import type { RuleRead } from '@/interchange/packs/readRule'
import { whatItFlags, whenItIsSilent } from '@/rules/describe/flagged'
import { type LoadedPack, loadedPack } from '@/rules/ownPacks/loadedPack'
import type { PackFile } from '@/rules/ownPacks/packSchema'
import { withRule } from '@/rules/ownPacks/withRule'
import type { Rule } from '@/rules/rule'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { Blocks } from '../rules/RuleSection'
import styles from './packs.module.css'
import { RuleTrial } from './RuleTrial'

interface RulePreviewProps {
  readonly read: RuleRead | PackRefused
  readonly pack: PackFile
}

type View = 'here' | 'words'

/** What a rule does in the open model, and what it says in words. */
export function RulePreview({ read, pack }: RulePreviewProps) {
  const [view, setView] = useState<View>('here')
  const rule = useMemo(() => ruleIn(read, pack), [read, pack])
  return (
    <section className={styles.preview} aria-label="What the rule does">
      <SegmentedControl
        label="What the rule does"
        segments={[
          { id: 'here', label: 'In this model' },
          { id: 'words', label: 'In words' },
        ]}
        value={view}
        onChange={(chosen) => setView(chosen ?? 'here')}
      />
      {rule === null ? (
        <p className={styles.note}>Once the rule is whole, you see here what it does.</p>
      ) : view === 'here' ? (
        <RuleTrial rule={rule} />
      ) : (
        <RuleInWords rule={rule} />
      )}
    </section>
  )
}

function ruleIn(read: RuleRead | PackRefused, pack: PackFile): Rule | null {
  if (read.type === 'refused') return null
  const { rules }: LoadedPack = loadedPack(withRule(pack, read.rule))
  return rules.find(({ id }) => id === read.rule.id) ?? null
}

function RuleInWords({ rule }: { readonly rule: Rule }) {
  return [whatItFlags(rule), whenItIsSilent(rule)].map(({ id, heading, blocks }) => (
    <div key={id} className={styles.words}>
      <h3>{heading}</h3>
      <Blocks blocks={blocks} />
    </div>
  ))
}
