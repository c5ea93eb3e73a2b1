import type { CSSProperties } from 'react'
import type { RegisterQuery } from '@/store/registerQuery'
import { BandBadge, type BadgeBand, bandNames } from '@/ui/BandBadge'
import { Card } from './Card'
import { Figure, useCount } from './Figure'
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

/** The open threats by residual band and by what was decided: a table whose rows are bars too. */
export function BandTable() {
  const most = Math.max(1, ...useCounts())
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
              {responses.map(({ id, label }) => (
                <th key={id} scope="col" className={styles.number}>
                  <span className={styles.key} data-response={id} aria-hidden />
                  {label}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                All
              </th>
            </tr>
          </thead>
          <tbody>
            {bands.map((band) => (
              <BandRow key={band} band={band} most={most} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              <td aria-hidden />
              {responses.map(({ id, label, asked }) => (
                <td key={id} className={styles.number}>
                  <Figure asked={asked} name={`open, ${label.toLowerCase()}`} />
                </td>
              ))}
              <td className={styles.number}>
                <Figure asked={{}} name="open threats" />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Card>
  )
}

function useCounts(): readonly number[] {
  // The bands are always the same, so that the hooks are, too.
  // oxlint-disable-next-line react/rules-of-hooks
  return bands.map((band) => useCount({ bands: [band] }))
}

function BandRow({ band, most }: { readonly band: BadgeBand; readonly most: number }) {
  const name = bandNames[band].toLowerCase()
  return (
    <tr>
      <th scope="row">
        <BandBadge band={band} show="word" />
      </th>
      <td aria-hidden className={styles.bar}>
        {responses.map(({ id, asked }) => (
          <Segment key={id} response={id} asked={{ ...asked, bands: [band] }} most={most} />
        ))}
      </td>
      {responses.map(({ id, label, asked }) => (
        <td key={id} className={styles.number}>
          <Figure asked={{ ...asked, bands: [band] }} name={`${name}, ${label.toLowerCase()}`} />
        </td>
      ))}
      <td className={styles.number}>
        <Figure asked={{ bands: [band] }} name={`${name}, open`} />
      </td>
    </tr>
  )
}

interface SegmentProps {
  readonly response: string
  readonly asked: Asked
  readonly most: number
}

function Segment({ response, asked, most }: SegmentProps) {
  const count = useCount(asked)
  if (count === 0) return null
  const share = { '--share': `${String((100 * count) / most)}%` } as CSSProperties
  return <span className={styles.segment} data-response={response} style={share} />
}
