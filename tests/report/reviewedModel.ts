import { readFileSync } from 'node:fs'
import { analyse } from '@/cli/analyse'
import { writeCorral } from '@/interchange/corral/writeCorral'
import { openFile } from '@/interchange/openFile'
import { signed, withReview } from '@/interchange/signing/sign'
import { packsUsed } from '@/interchange/packs/packsUsed'
import { setAnswer } from '@/model/edits/answers'
import { rename } from '@/model/edits/records'
import { removeSubjects } from '@/model/edits/removal'
import { addAssumption, changeAssumption } from '@/model/edits/people'
import type { AppliedControlId, AssumptionId, ReviewId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Response } from '@/model/decision'
import { applyControl } from '@/review/appliedControls'
import { assign, decide } from '@/review/decide'
import { exportedFindingsOf } from '@/review/exportedFindings'
import { isOpen } from '@/review/state'

/** The day on which the report about it is made. */
export const today = '2026-11-22'

/** A template with decisions, controls and assumptions, a signed review, and what changed since. */
export async function reviewedModel(): Promise<Model> {
  const path = 'public/templates/rag-support.corral.json'
  const opened = openFile(readFileSync(path, 'utf8'), path, '2026-08-01T08:00:00.000Z')
  if (opened.type !== 'opened') throw new Error(opened.message)
  const owned: Model = {
    ...opened.model,
    about: { ...opened.model.about, owner: 'Ana Ruiz', contributors: ['Ben Okoro', 'Chi Lam'] },
  }
  const before = withAssumption(withControls(decided(owned)))
  return changed(await reviewed(before))
}

/** The text of its file. */
export function fileOf(model: Model): string {
  return writeCorral(model, exportedFindingsOf(analyse(model, today).threats))
}

/** What is said to the open threats, one after the other. */
const said: readonly (readonly [response: Response, reason: string, until: string | null])[] = [
  ['mitigate', 'The rights of the agent are cut in this quarter.', null],
  ['accept', 'The widget is behind the login of the help desk until it is replaced.', '2026-12-10'],
  ['mitigate', '', null],
  ['dismiss', 'The vendor stops the run after twenty steps; see the contract.', null],
  ['transfer', 'The vendor of the tool server answers for it.', null],
  ['accept', 'Few tickets hold anything worth it.', '2026-11-01'],
]

function decided(model: Model): Model {
  const { threats, situation } = analyse(model, '2026-08-20')
  const open = threats.filter(({ state }) => isOpen(state))
  return said.reduce((next, [response, reason, until], at) => {
    const threat = open[at]
    if (!threat) return next
    const given = { response, reason, by: 'Ana Ruiz', at: '2026-08-20T09:00:00.000Z', until }
    const answered = decide(next, threat, given, situation)
    const now = analyse(answered, '2026-08-20').threats.find(({ id }) => id === threat.id)
    if (!now || response !== 'mitigate') return answered
    return assign(answered, now, {
      owner: 'Ben Okoro',
      due: at === 0 ? '2026-10-31' : '2026-12-15',
    })
  }, model)
}

function withControls(model: Model): Model {
  const agent = Object.values(model.elements).find(({ kind }) => kind === 'agent')
  if (!agent) return model
  const at = { type: 'element', id: agent.id } as const
  const planned = applyControl(model, {
    id: 'c-limits' as AppliedControlId,
    control: 'CTL-BOUNDS',
    on: at,
    status: 'planned',
    owner: 'Chi Lam',
    due: '2026-10-15',
  })
  return applyControl(planned, {
    id: 'c-approval' as AppliedControlId,
    control: null,
    name: 'Weekly look at the tool calls',
    on: at,
    status: 'implemented',
    owner: 'Ben Okoro',
  })
}

function withAssumption(model: Model): Model {
  const id = 'a-tenant' as AssumptionId
  return changeAssumption(addAssumption(model, id), id, {
    statement: 'The help desk keeps the tenants apart.',
    owner: 'Ana Ruiz',
    until: '2026-10-01',
  })
}

async function reviewed(model: Model): Promise<Model> {
  const { threats } = analyse(model, '2026-08-21')
  const result = await signed(
    model,
    {
      id: 'r-first' as ReviewId,
      by: 'Ana Ruiz',
      role: 'Head of support',
      note: 'First review, before the pilot.',
      at: '2026-08-21T15:00:00.000Z',
      next: '2026-11-21',
      skipped: ['assumptions'],
    },
    {
      findings: exportedFindingsOf(threats),
      packs: await packsUsed(model.about.packs, () => undefined),
    },
  )
  if (result.type === 'refused') throw new Error(result.message)
  return withReview(model, result.review)
}

/** An answer is another, a flow and an element go, a name and a control change. */
function changed(model: Model): Model {
  const agent = Object.values(model.elements).find(({ kind }) => kind === 'agent')
  const tool = Object.values(model.elements).find(({ kind }) => kind === 'tool')
  if (!agent || !tool) return model
  const subject = { type: 'element', id: agent.id } as const
  const less = removeSubjects(model, [{ type: 'element', id: tool.id }])
  const answered = setAnswer(less, subject, 'humanApproval', 'no')
  const renamed = rename(answered, subject, 'Support agent 2')
  return applyControl(renamed, {
    id: 'c-limits' as AppliedControlId,
    control: 'CTL-BOUNDS',
    on: subject,
    status: 'implemented',
  })
}
