import type { Model } from '@/model/model'
import { subjectKey } from '@/model/subject'
import { nameOf } from '@/rules/explain/nameOf'
import type { ThreatGroup } from './groups'
import type { Threat } from './threat'

/**
 * The threats by the record that they are about, in the order in which they come; one that is about
 * several stands at the first of them.
 */
export function groupsByPlace(threats: readonly Threat[], model: Model): readonly ThreatGroup[] {
  const places = new Map<string, { readonly title: string; readonly threats: Threat[] }>()
  for (const threat of threats) {
    const [subject] = threat.on
    const key = subject ? subjectKey(subject) : ''
    const place = places.get(key)
    if (place) place.threats.push(threat)
    else {
      const title = subject ? nameOf(subject, model) : 'About nothing that is there'
      places.set(key, { title, threats: [threat] })
    }
  }
  return [...places].map(([key, place]) => ({ id: `on:${key}`, ...place }))
}
