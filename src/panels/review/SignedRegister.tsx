import { useMemo, useState } from 'react'
import { inCodeUnitOrder } from '@/model/canonicalJson'
import type { Model } from '@/model/model'
import { standingWords } from '@/review/changes/changesInWords'
import { type Standing, storedStanding } from '@/review/changes/spot'
import type { ExportedFinding } from '@/review/exportedFindings'
import { responseWords } from '@/review/responses'
import { bandsFromWorst } from '@/risk/bands'
import { nameOfCell } from '@/risk/movement'
import { nameOf } from '@/rules/explain/nameOf'
import { BandBadge } from '@/ui/BandBadge'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { SignedPart } from './SignedPart'

interface SignedRegisterProps {
  readonly findings: readonly ExportedFinding[]
  readonly model: Model
}

const standings: readonly Standing[] = ['open', 'waiting', 'handled', 'dismissed']
const heads = ['Risk', 'Threat', 'Where', 'Stood', 'Response']

/** The threats as they were found and stood on the day, whatever the rules of today say of them. */
export function SignedRegister({ findings, model }: SignedRegisterProps) {
  const [only, setOnly] = useState<Standing | null>('open')
  const sorted = useMemo(() => findings.toSorted(worstFirst), [findings])
  const rows = sorted.filter((finding) => only === null || storedStanding(finding) === only)
  const countOf = (standing: Standing) =>
    findings.filter((finding) => storedStanding(finding) === standing).length
  const segments = standings
    .filter((standing) => countOf(standing) > 0)
    .map((id) => ({ id, label: `${countOf(id)} ${shortWords[id]}` }))
  return (
    <div>
      <SegmentedControl<Standing>
        label="Only threats that were"
        segments={segments}
        value={only}
        onChange={setOnly}
        canBeEmpty
      />
      <SignedPart title="Threats as found then" heads={heads} rows={rows} key={only ?? ''}>
        {(finding) => ({ key: finding.key, cells: cellsOf(finding, model) })}
      </SignedPart>
    </div>
  )
}

const shortWords: { readonly [Each in Standing]: string } = {
  open: 'open',
  waiting: 'waiting',
  handled: 'handled',
  dismissed: 'dismissed',
  absent: 'not there',
}

function cellsOf(finding: ExportedFinding, model: Model) {
  const { band, title, subject, response } = finding
  const standing = storedStanding(finding)
  return [
    // A level is said of what counts; what is handled has none left.
    standing === 'open' ? (
      <>
        <BandBadge band={band} /> {nameOfCell(finding)}
      </>
    ) : (
      '–'
    ),
    title,
    nameOf(subject, model),
    standingWords[standing],
    (response && responseWords(response)?.done) ?? '–',
  ]
}

function worstFirst(one: ExportedFinding, other: ExportedFinding): number {
  return (
    bandsFromWorst.indexOf(one.band) - bandsFromWorst.indexOf(other.band) ||
    inCodeUnitOrder(one.title, other.title)
  )
}
