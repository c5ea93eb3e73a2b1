import { ChainVerdict } from './ChainVerdict'
import type { ReviewTools } from './reviewTools'
import { useChainReport } from './useChainReport'

/** Whether the signed reviews of the open model are what was signed, checked while it is shown. */
export function ChainStatus({ KeyLine }: Pick<ReviewTools, 'KeyLine'>) {
  const report = useChainReport()
  return report && <ChainVerdict report={report} KeyLine={KeyLine} />
}
