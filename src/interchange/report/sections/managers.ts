import { bandNow } from '@/review/bandNow'
import { waitsOf } from '@/review/controls/waiting'
import { isEndingSoon, isOverdue } from '@/review/due'
import { link, type Runs } from '../document'
import type { Telling } from '../telling'
import { counted } from '@/model/counted'

/** What is asked of those who answer for the system, each with where to read about it. */
export function askedOfManagers(telling: Telling): readonly Runs[] {
  return [...aboutThreats(telling), ...aboutTheRest(telling)]
}

function aboutThreats({ open, today }: Telling): readonly Runs[] {
  const worst = open.filter((threat) => isTop(bandNow(threat)) && threat.state === 'new').length
  const accepted = open.filter(
    ({ state, decision }) => state === 'decided' && decision?.response === 'accept',
  )
  const ending = accepted.filter((threat) => isEndingSoon(threat, today)).length
  const expired = open.filter(({ state }) => state === 'expired').length
  const changed = open.filter(({ state }) => state === 'changed').length
  const late = open.filter((threat) => isOverdue(threat, today)).length
  const soon = ending > 0 ? `, of which ${counted(ending, 'ends', 'end')} within 30 days` : ''
  return [
    said(worst, [
      'Have ',
      link(`${counted(worst, 'threat')} rated critical or high`, '#register'),
      ' decided.',
    ]),
    said(expired, [
      'Renew or end ',
      link(counted(expired, 'acceptance that has', 'acceptances that have'), '#accepted'),
      ' run out.',
    ]),
    said(changed, [
      'Look again at ',
      link(counted(changed, 'decision'), '#register'),
      changed === 1
        ? ': what it was made on has changed.'
        : ': what they were made on has changed.',
    ]),
    said(accepted.length, [
      'Stand by ',
      link(counted(accepted.length, 'accepted risk'), '#accepted'),
      `${soon}.`,
    ]),
    said(late, [
      'Follow up ',
      link(counted(late, 'threat'), '#register'),
      ' whose work is overdue.',
    ]),
  ].flat()
}

function aboutTheRest({ model, questions, today }: Telling): readonly Runs[] {
  const controls = Object.values(model.controls)
  const count = (wait: 'overdue' | 'unproven') =>
    controls.filter((control) => waitsOf(control, today).includes(wait)).length
  const [late, unproven] = [count('overdue'), count('unproven')]
  const past = Object.values(model.assumptions).filter(
    ({ until }) => until !== null && until < today,
  ).length
  return [
    said(late, [
      'Follow up ',
      link(counted(late, 'control'), '#controls'),
      ' that should be in place by now.',
    ]),
    said(unproven, [
      'Ask for evidence of ',
      link(counted(unproven, 'control'), '#controls'),
      ' said to be in place.',
    ]),
    said(past, [
      'Confirm ',
      link(counted(past, 'assumption'), '#assumptions'),
      past === 1 ? ' whose day has passed.' : ' whose days have passed.',
    ]),
    said(questions.length, [
      'See to it that ',
      link(counted(questions.length, 'open question'), '#questions'),
      questions.length === 1 ? ' is answered.' : ' are answered.',
    ]),
  ].flat()
}

const isTop = (band: string | null) => band === 'critical' || band === 'high'

function said(count: number, runs: Runs): readonly Runs[] {
  return count > 0 ? [runs] : []
}
