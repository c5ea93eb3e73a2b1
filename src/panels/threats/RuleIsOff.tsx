import type { Decision } from '@/model/decision'
import { isOwnWord, packOfWord } from '@/model/vocabulary/ownWord'
import { useAnalysis } from '@/store/workspace'
import detail from './detail.module.css'

/** Why a threat is no longer found, where the reason is that its rule is not among those in use. */
export function RuleIsOff({ decision: { rule } }: { readonly decision: Decision }) {
  const isInUse = useAnalysis(
    (analysis) => !analysis || analysis.inUse.rules.some(({ id }) => id === rule),
  )
  if (isInUse) return null
  const pack = isOwnWord(rule) ? `the rule pack ${packOfWord(rule)}` : 'the rules of Corral'
  return (
    <p className={detail.prose}>
      This was found by {pack}, which {isOwnWord(rule) ? 'is' : 'are'} not switched on here or not
      in this browser, so nobody can say whether it still applies. What was written is kept. Rule
      packs are added and switched on in the menu.
    </p>
  )
}
