import { useEffect, useState } from 'react'
import { targetGround } from '@/review/ways/targetGround'
import type { Way } from '@/review/ways/way'
import { waysInPieces } from '@/review/ways/waysIn'
import type { RiskView } from '@/risk/rating'
import type { Analysis } from '@/store/analysisStore'
import { inTurns } from '@/store/inTurns'
import { useSession, useShown } from '@/store/workspace'

/** The ways in, and of which state of the model and in which view they were found. */
export interface FoundWays {
  readonly ways: readonly Way[]
  readonly analysis: Analysis
  readonly view: RiskView
}

/** The ways into the model as it is, in the view that is looked at; null until they are first found. */
export function useWays(): FoundWays | null {
  const analysis = useShown((shown) => shown)
  const view = useSession(({ riskView }) => riskView)
  const eyes = useSession(({ lens }) => (lens?.type === 'actor' ? lens.actor : null))
  const [found, setFound] = useState<FoundWays | null>(null)
  useEffect(() => {
    if (!analysis) return
    const { situation, threats, inUse } = analysis
    const ground = { situation, threats }
    const whole = view === 'target' ? targetGround(ground, inUse.controls) : ground
    return inTurns(waysInPieces(whole, view), (all) => {
      // Through the eyes of one actor the levels are those of that actor alone.
      const ways = eyes === null ? all : all.filter(({ actor }) => actor === eyes)
      setFound({ ways, analysis, view })
    })
  }, [analysis, view, eyes])
  return found
}
