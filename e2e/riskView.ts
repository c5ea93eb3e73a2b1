import type { Locator } from '@playwright/test'
import type { App } from './app'
import { boxOf } from './boxOf'
import { escaped } from './escaped'

/** The view of the risk, as a person uses it. */
export class Risk {
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  /** A cell in which there are threats. */
  cell(likelihood: number, impact: number): Locator {
    const name = new RegExp(`^Likelihood ${likelihood}[^,]*, Impact ${impact}\\b`)
    return this.#app.side.getByRole('button', { name })
  }

  /** A threat where it stands in the matrix. */
  chip(threat: string): Locator {
    const name = new RegExp(`^(T-\\d+ )?${escaped(threat)}(, selected)?$`)
    return this.#app.side.getByRole('table').getByRole('button', { name })
  }

  /** The levels of a threat in the list, which lead to re-rating it. */
  levels(threat: string): Locator {
    return this.#app.side.getByRole('button', {
      name: new RegExp(`^Re-rate (T-\\d+ )?${escaped(threat)}$`),
    })
  }

  form(threat: string): Locator {
    return this.#app.page.getByRole('dialog', { name: `Re-rate ${threat}` })
  }

  /** Drags a threat to the middle of a cell. */
  async drag(threat: string, likelihood: number, impact: number) {
    const from = await boxOf(this.chip(threat))
    const to = await boxOf(
      this.#app.side.getByRole('cell', {
        name: new RegExp(`^Likelihood ${likelihood}[^,]*, Impact ${impact}\\b`),
      }),
    )
    const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 }
    await this.#app.pull(start, {
      x: to.x + to.width / 2 - start.x,
      y: to.y + to.height / 2 - start.y,
    })
  }

  /** Chooses a level in the form that is open. */
  async choose(threat: string, dimension: 'Likelihood' | 'Impact', level: string) {
    await this.form(threat)
      .getByRole('button', { name: new RegExp(`${dimension}$`) })
      .click()
    await this.#app.page.getByRole('option', { name: level }).click()
  }
}
