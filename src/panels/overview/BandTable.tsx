import { type CSSProperties, useMemo } from 'react'
import type { Threat } from '@/review/threat'
import { printRegisterQuery, type RegisterQuery } from '@/store/registerQuery'
import { useAnalysis, useWorkspace } from '@/store/workspace'
import { BandBadge, type BadgeBand, bandNames } from '@/ui/BandBadge'
import { Card } from './Card'
import { countOf, OpenList } from './Figure'
import styles from './overview.module.css'

const bands: readonly BadgeBand[] = ['critical', 'high', 'medium', 'low', 'unrated']

type Asked = Partial<RegisterQuery>

const responses: readonly { readonly id: string; readonly label: string; readonly asked: Asked }[] =
  [
    { id: 'toDecide', label: 'To decide', asked: { list: 'toDecide' } },
    ...(['mitigate', 'accept', 'transfer', 'avoid'] as const).map((response) => ({
      id: response,
      label: { mitigate: 'Mitigate', accept: 'Accept', transfer: 'Transfer', avoid: 'Avoid' }[
        response
      ],
      asked: { states: ['decided'], responses: [response] } satisfies Asked,
    })),
  ]

const columns = [...responses, { id: 'all', label: 'All', asked: {} }]

/** One number of the table, and the list that it opens. */
interface Counted {
  readonly id: string
  readonly asked: Asked
  /** What is counted, as it is read out after the number. */
  readonly name: string
  readonly count: number
}

interface BandCounts {
  /** Null for all bands together. */
  readonly band: BadgeBand | null
  readonly counts: readonly Counted[]
}

/** The open threats by residual band and by what was decided: a table whose rows are bars too. */
export function BandTable() {
  const threats = useAnalysis((analysis) => analysis?.threats)
  const rows = useMemo(
    () => [...bands, null].map((band) => countsIn(band, threats ?? [])),
    [threats],
  )
  const most = Math.max(
    1,
    ...rows.flatMap(({ band, counts }) => (band === null ? [] : (counts.at(-1)?.count ?? 0))),
  )
  return (
    <Card
      title="Open threats by band and response"
      hint="With the controls in place counted. A bar is as long as its band has threats."
      size="wide"
    >
      <div className={styles.scrolled}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Band</th>
              <td aria-hidden className={styles.barHead} />
              {columns.map(({ id, label }) => (
                <th key={id} scope="col" className={styles.number}>
                  {id !== 'all' && <span className={styles.key} data-response={id} aria-hidden />}
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(
              (row) => row.band !== null && <BandRow key={row.band} row={row} most={most} />,
            )}
          </tbody>
          <tfoot>
            {rows.map((row) => row.band === null && <BandRow key="all" row={row} most={most} />)}
          </tfoot>
        </table>
      </div>
    </Card>
  )
}

function countsIn(band: BadgeBand | null, threats: readonly Threat[]): BandCounts {
  const counts = columns.map(({ id, label, asked: of }): Counted => {
    const asked: Asked = band === null ? of : { ...of, bands: [band] }
    const whose = band === null ? 'all bands' : bandNames[band].toLowerCase()
    const what = id === 'all' ? 'open' : label.toLowerCase()
    return { id, asked, name: `${whose}, ${what}`, count: countOf(threats, asked) }
  })
  return { band, counts }
}

interface BandRowProps {
  readonly row: BandCounts
  /** How many the longest bar stands for. */
  readonly most: number
}

function BandRow({ row: { band, counts }, most }: BandRowProps) {
  const { go } = useWorkspace()
  return (
    <tr>
      <th scope="row">{band === null ? 'All' : <BandBadge band={band} show="word" />}</th>
      <td aria-hidden className={styles.bar}>
        {band !== null &&
          counts.map(
            ({ id, count }) =>
              id !== 'all' && <Segment key={id} response={id} count={count} most={most} />,
          )}
      </td>
      {counts.map(({ id, asked, name, count }) => (
        <td key={id} className={styles.number}>
          <OpenList
            count={count}
            name={name}
            onOpen={() => go('register', printRegisterQuery(asked))}
          />
        </td>
      ))}
    </tr>
  )
}

interface SegmentProps {
  readonly response: string
  readonly count: number
  readonly most: number
}

function Segment({ response, count, most }: SegmentProps) {
  if (count === 0) return null
  const share = { '--share': `${String((100 * count) / most)}%` } as CSSProperties
  return <span className={styles.segment} data-response={response} style={share} />
}
