import { families } from '@/rules/describe/families'

/** What a family of rules is called; a pack is called by its id. */
export function familyLabel(id: string): string {
  if (id === 'own') return 'Written by hand'
  return families.find((family) => family.id === id)?.label ?? id
}
