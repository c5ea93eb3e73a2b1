import { isPropertyId, propertyOf } from '@/model/vocabulary/properties/properties'
import { nameOf } from '@/rules/explain/nameOf'
import { subjectIn } from '@/rules/explain/seenFacts'
import type { Place } from '../comparedFields'
import { controlsById } from '@/risk/ratingContext'
import type { Speaking } from './speaking'

const drawn = {
  kind: 'Kind',
  ownKind: 'Kind of a pack',
  name: 'Name',
  description: 'Description',
  assets: 'Data',
  tags: 'Tags',
  outOfScope: 'Scope',
}

const handled = {
  response: 'Response',
  reason: 'Reason',
  by: 'Decided by',
  at: 'Decided on',
  until: 'Accepted until',
  status: 'Work',
  owner: 'Owner',
  due: 'Due',
  notes: 'Notes',
  links: 'Links',
  likelihood: 'Likelihood',
  impact: 'Impact',
}

/** The fields as the screens call them. */
const labels: { readonly [Each in Place]: { readonly [field: string]: string } } = {
  about: {
    title: 'Title',
    summary: 'Summary',
    owner: 'Owner',
    contributors: 'Contributors',
    cadence: 'Reviewed',
    packs: 'Rule packs',
  },
  elements: { ...drawn, boundary: 'Trust boundary', details: 'Details' },
  flows: { ...drawn, from: 'From', to: 'To' },
  boundaries: { ...drawn, parent: 'Inside of' },
  assets: {
    class: 'Class',
    name: 'Name',
    description: 'Description',
    confidentiality: 'If it is read by others',
    integrity: 'If it is changed',
    availability: 'If it is gone',
  },
  actors: {
    profile: 'Profile',
    name: 'Name',
    motive: 'What they want',
    motivation: 'Motivation',
    capability: 'Capability',
    access: 'How they get in',
    startsAt: 'Where they start',
    focus: 'In focus',
  },
  controls: {
    control: 'Control',
    name: 'Name',
    on: 'Where',
    status: 'Status',
    evidence: 'Evidence',
    owner: 'Owner',
    due: 'Due',
    notes: 'Notes',
    verifiedOn: 'Found to work on',
  },
  decisions: handled,
  ownThreats: {
    ...handled,
    title: 'Title',
    description: 'What can happen',
    on: 'Where',
    stride: 'STRIDE',
    category: 'Category',
    mitigation: 'What helps against it',
    statement: 'Sentence',
    levelReasons: 'Why it is rated so',
    controls: 'Controls that answer it',
  },
  assumptions: {
    statement: 'What is assumed',
    on: 'About',
    owner: 'Owner',
    until: 'Trusted until',
  },
  diagrams: { name: 'Name', description: 'Description' },
  reviews: {},
}

/** What a field of a record is called. */
export function fieldLabel(place: Place, field: string, speaking: Speaking): string {
  const [map = field, ...rest] = field.split('/')
  if (rest.length === 0) return labels[place][field] ?? inWords(field)
  return entryLabels[map]?.(rest.join('/'), speaking) ?? inWords(map)
}

/** What an entry of a field that is a map is called. */
const entryLabels: {
  readonly [map: string]: (key: string, speaking: Speaking) => string
} = {
  answers: (key) => (isPropertyId(key) ? propertyOf(key).label : inWords(key)),
  later: (key, speaking) => `Put off: ${questionName(key, speaking)}`,
  efforts: (key, speaking) => `Work for ${catalogueName(key, speaking)}`,
  setAside: (key, speaking) => `Set aside: ${catalogueName(key.split(' ')[0] ?? '', speaking)}`,
  elements: (key, speaking) => `Shows ${shownName(`element:${key}`, speaking)}`,
  boundaries: (key, speaking) => `Shows ${shownName(`boundary:${key}`, speaking)}`,
  leftOut: (key, speaking) => `Leaves out ${shownName(`flow:${key}`, speaking)}`,
  notes: () => 'Note',
  scale: scaleLabel,
}

function shownName(key: string, { model }: Speaking): string {
  const subject = subjectIn(key)
  return subject ? nameOf(subject, model) : 'a removed record'
}

/** `element:bot mfa`: a record and a question about it. */
function questionName(key: string, speaking: Speaking): string {
  const [record = '', property = ''] = key.split(' ')
  const question = isPropertyId(property) ? propertyOf(property).label : 'a question'
  return `${question} of ${shownName(record, speaking)}`
}

function catalogueName(id: string, { controls }: Speaking): string {
  return controlsById(controls).get(id)?.name ?? 'something that would help'
}

/** `bands/4/5`, `likelihood/2/name`: a cell of the table, or the words of a level. */
function scaleLabel(key: string, { model }: Speaking): string {
  const [part = '', first = '', second = ''] = key.split('/')
  const { likelihood, impact } = model.about.scale
  const wordOf = (levels: typeof likelihood, at: string) =>
    levels[Number(at) - 1]?.name.trim() || `level ${at}`
  if (part === 'bands') {
    return `Band of ${wordOf(likelihood, first)} × ${wordOf(impact, second)}`
  }
  const dimension = part === 'likelihood' ? 'Likelihood' : 'Impact'
  return second === 'name'
    ? `Word for ${dimension.toLowerCase()} ${first}`
    : `Meaning of ${dimension.toLowerCase()} ${first}`
}

/** A field that no screen has, by its name in the file: `verifiedOn` → “Verified on”. */
function inWords(field: string): string {
  const spaced = field.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
