import { useHaveRulesFailed } from '@/store/workspace'

/** What stands where threats will be: the rules are still on their way, or cannot be had. */
export function RulesToCome() {
  return useHaveRulesFailed()
    ? 'The rules could not be loaded, so nothing is said of threats. Reload the page to try again.'
    : 'The rules are being loaded.'
}
