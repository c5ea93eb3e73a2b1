import { z } from 'zod/mini'
import type { Level } from './text'

export const Band = z.enum(['low', 'medium', 'high', 'critical'])
export type Band = z.infer<typeof Band>

const five = <Item extends z.ZodMiniType>(item: Item) => z.tuple([item, item, item, item, item])

/** The word for a level, and what it means in this model. */
export const LevelMeaning = z.strictObject({
  name: z.string().check(z.maxLength(100)),
  definition: z.string().check(z.maxLength(1_000)),
})
export type LevelMeaning = z.infer<typeof LevelMeaning>

/** What the levels mean, and the band of each of the 25 cells: `bands[likelihood - 1][impact - 1]`. */
export const RiskScale = z.strictObject({
  likelihood: five(LevelMeaning),
  impact: five(LevelMeaning),
  bands: five(five(Band)),
})
export type RiskScale = z.infer<typeof RiskScale>

/** One of the 25 cells of the table. */
export interface Cell {
  readonly likelihood: Level
  readonly impact: Level
}

/** The band of a cell, from the table and from nothing else. */
export function bandOf(scale: Pick<RiskScale, 'bands'>, likelihood: Level, impact: Level): Band {
  return scale.bands[(likelihood - 1) as 0][(impact - 1) as 0]
}

const meaning = (name: string, definition: string): LevelMeaning => ({ name, definition })

/*
 * The cells follow the cuts 6, 12 and 20 of likelihood times impact that the rule library was
 * balanced with; a model may change any of them.
 */
export const defaultRiskScale: RiskScale = {
  likelihood: [
    meaning(
      'Rare',
      'Needs rare skill or access and a reason to bother; not expected within years.',
    ),
    meaning('Unlikely', 'Possible for a capable attacker with some luck; not expected this year.'),
    meaning('Possible', 'Known to happen to systems like this; may happen this year.'),
    meaning('Likely', 'Tools or recipes are public; expected this quarter.'),
    meaning('Almost certain', 'Happens to exposed systems all the time; expected this month.'),
  ],
  impact: [
    meaning('Negligible', 'Noticed by few, put right at once.'),
    meaning('Minor', 'Some people are bothered; put right within a day.'),
    meaning('Moderate', 'Personal data or money of a few, or a day without the service.'),
    meaning('Major', 'Many people, real losses, or a duty to report.'),
    meaning('Severe', 'Threatens the organisation, or the safety of people.'),
  ],
  bands: [
    ['low', 'low', 'low', 'low', 'low'],
    ['low', 'low', 'medium', 'medium', 'medium'],
    ['low', 'medium', 'medium', 'high', 'high'],
    ['low', 'medium', 'high', 'high', 'critical'],
    ['low', 'medium', 'high', 'critical', 'critical'],
  ],
}
