import type { Model } from '@/model/model'
import type { Move } from '@/review/nextBest/tryOut'
import { titleOf } from '@/rules/explain/titleOf'
import { BandChange } from '@/ui/BandChange'
import type { Behind } from '../lens/BehindRow'

/** A threat behind one of the counts of an action, with the band that it comes from and goes to. */
export function moveBehind({ threat, from, to }: Move, model: Model): Behind {
  const finding = (from ?? to)?.finding
  return {
    id: threat,
    title: finding ? titleOf(finding.rule, finding.subject, model) : threat,
    on: finding ? [finding.subject] : [],
    mark: <BandChange from={from?.residual.band ?? null} to={to?.residual.band ?? null} />,
    fate: to ? undefined : 'goes away',
  }
}
