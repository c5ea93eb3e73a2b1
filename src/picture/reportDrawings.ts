import { calloutsOn } from '@/interchange/report/callouts'
import type { Drawing } from '@/interchange/report/source'
import type { Box } from '@/model/diagram'
import type { Model } from '@/model/model'
import { canMeasure, measureTextBy } from '@/editor/canvas/textSize'
import { badgesOf } from '@/review/badges'
import type { Threat } from '@/review/threat'
import type { Situation } from '@/rules/situation'
import { drawPicture, svgOf } from './drawPicture'
import { interWidth } from './interWidth'

/** What the drawings of a report are made from. */
interface Reported {
  readonly model: Model
  readonly threats: readonly Threat[]
  readonly situation: Situation
}

/** Every diagram with anything on it, in order, as a report shows it: on white, with numbers that its tables begin with. */
export function reportDrawings({ model, threats, situation }: Reported): readonly Drawing[] {
  if (!canMeasure()) measureTextBy(interWidth)
  const analysis = { situation, badges: badgesOf(threats) }
  const style = { theme: 'paper', hasBadges: true, isTransparent: false, only: null } as const
  return Object.values(model.diagrams)
    .toSorted((one, other) => one.order - other.order)
    .flatMap((diagram): Drawing[] => {
      const callouts = calloutsOn(diagram, model, threats)
      const picture = drawPicture({ model, diagram, analysis }, { ...style, callouts })
      if (!picture) return []
      return [
        {
          diagram: diagram.id,
          svg: svgOf(picture),
          lies: lyingOf(picture.frame),
          callouts,
        },
      ]
    })
}

/*
 * The room that A4 and Letter both leave for a drawing, in millimetres, under its title and over its
 * caption.
 */
const rooms = { across: { width: 247, height: 128 }, upright: { width: 178, height: 190 } } as const

/** A page stands upright, as the others do, unless the drawing comes out so much larger across. */
const WORTH_TURNING = 1.15

function lyingOf({ width, height }: Box): Drawing['lies'] {
  const scaleIn = (room: (typeof rooms)[Drawing['lies']]) =>
    Math.min(room.width / width, room.height / height)
  return scaleIn(rooms.across) > scaleIn(rooms.upright) * WORTH_TURNING ? 'across' : 'upright'
}
