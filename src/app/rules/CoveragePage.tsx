import { useMemo } from 'react'
import {
  type CoveredEntry,
  type CoverageRow,
  type ListCoverage,
  listCoverage,
  strideCoverage,
  tallyOf,
} from '@/rules/coverage'
import { generalTitle } from '@/rules/describe/askedOf'
import { strideLabels, strideLetters } from '@/rules/describe/strideWords'
import { coveredLists } from '@/rules/lists/coveredLists'
import { library } from '@/rules/packs/library'
import type { Rule } from '@/rules/rule'
import { Disclosure } from '@/ui/Disclosure'
import { ExternalLink } from '@/ui/ExternalLink'
import { counted } from '@/model/counted'
import { addressOf } from '../route'
import styles from './CoveragePage.module.css'
import { noRuleFilter, queryOf } from './ruleFilter'

/** Which rules there are for what, and where there is none. */
export function CoveragePage() {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>What the rules cover</h1>
      <StrideTable />
      <section aria-labelledby="by-list" className={styles.lists}>
        <h2 id="by-list">By published list</h2>
        <p className={styles.lede}>
          Ids and names only; the lists belong to their owners. An entry that no rule speaks of says
          so.
        </p>
        {coveredLists.map((list) => (
          <ListTable key={list.id} coverage={listCoverage(list, library)} />
        ))}
      </section>
    </div>
  )
}

function StrideTable() {
  const groups = useMemo(() => strideCoverage(library), [])
  return (
    <section aria-labelledby="by-kind" className={styles.lists}>
      <h2 id="by-kind">By kind of element</h2>
      <p className={styles.lede}>
        How many rules there are about each kind, by the letters of STRIDE. A number leads to them;
        a dash is a pair that no rule speaks of. What outside services can do is a matter of the
        flows to them and of what takes their data.
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">About</th>
              {strideLetters.map((letter) => (
                <th key={letter} scope="col">
                  <abbr title={strideLabels[letter]}>{letter}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ title, rows }) => (
            <tbody key={title}>
              <tr>
                <th colSpan={7} scope="rowgroup" className={styles.group}>
                  {title}
                </th>
              </tr>
              {rows.map((row) => (
                <StrideRow key={row.of} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}

function StrideRow({ row: { of, label, rules } }: { readonly row: CoverageRow }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {strideLetters.map((letter) => {
        const count = rules[letter].length
        const query = queryOf({ ...noRuleFilter, kind: of, letter })
        return (
          <td key={letter}>
            {count === 0 ? (
              <span className={styles.none} aria-label="none">
                –
              </span>
            ) : (
              <a
                href={addressOf({ screen: 'rules', tab: 'list', query })}
                aria-label={`${label}, ${strideLabels[letter]}: ${counted(count, 'rule')}`}
              >
                {count}
              </a>
            )}
          </td>
        )
      })}
    </tr>
  )
}

function ListTable({ coverage }: { readonly coverage: ListCoverage }) {
  const { list, entries } = coverage
  const { covered, expected } = tallyOf(coverage)
  return (
    <Disclosure
      title={`${list.name}, ${list.version}`}
      count={`${String(covered)} of ${String(expected)}`}
      level={3}
      isOpenAtFirst={entries.length <= 10}
    >
      <p className={styles.source}>
        <ExternalLink href={list.url.split('{')[0] ?? list.url}>The list</ExternalLink>
      </p>
      <dl className={styles.entries}>
        {entries.map((each) => (
          <Entry key={each.entry.id} covered={each} />
        ))}
      </dl>
    </Disclosure>
  )
}

function Entry({ covered: { entry, rules, state } }: { readonly covered: CoveredEntry }) {
  return (
    <div className={styles.entry}>
      <dt>
        <span className={styles.id}>{entry.id}</span> {entry.title}
      </dt>
      <dd>
        {state === 'covered' && <RuleLinks rules={rules} />}
        {state === 'gap' && <span className={styles.gap}>No rule</span>}
        {state === 'outside' && (
          <span className={styles.none}>Not to be expected: {entry.outside}</span>
        )}
      </dd>
    </div>
  )
}

function RuleLinks({ rules }: { readonly rules: readonly Rule[] }) {
  return (
    <ul className={styles.rules}>
      {rules.map((rule) => (
        <li key={rule.id}>
          <a
            href={addressOf({ screen: 'rule', id: rule.id, query: '' })}
            title={generalTitle(rule)}
          >
            {rule.id.replace('BOT-', '')}
          </a>
        </li>
      ))}
    </ul>
  )
}
