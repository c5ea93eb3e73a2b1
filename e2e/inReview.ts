import { expect, type Locator, type Page } from '@playwright/test'
import type { App } from './app'

/** The page of the review, as somebody goes through it. */
export class ReviewPage {
  readonly page: Page
  readonly steps: Locator

  constructor(page: Page) {
    this.page = page
    this.steps = page.getByRole('navigation', { name: 'Steps of the review' })
  }

  /** Begins a review, or the one after the last. */
  async begin() {
    await this.page.getByRole('button', { name: /^Begin the (first|next) review$/ }).click()
    await expect(this.heading('Changes')).toBeVisible()
  }

  heading(step: string): Locator {
    return this.page.getByRole('heading', { level: 2, name: step })
  }

  step(name: string): Locator {
    return this.steps.getByRole('button', { name: new RegExp(`\\b${name}\\b`) })
  }

  /** Says that the step that is shown was gone through, which leads to the next one. */
  async done() {
    await this.page.getByRole('button', { name: /^(Done|Go on): / }).click()
  }

  async signAs(name: string, role: string) {
    await this.step('Sign').click()
    await this.page.getByRole('textbox', { name: 'Signed by' }).fill(name)
    await this.page.getByRole('textbox', { name: 'Role' }).fill(role)
    await this.page.getByRole('button', { name: 'Sign this state' }).click()
    await expect(
      this.page.getByRole('heading', { name: new RegExp(`^Signed on .+ by ${name}$`) }),
    ).toBeVisible()
  }

  get signed(): Locator {
    return this.page.getByRole('region', { name: 'Signed reviews' }).getByRole('listitem')
  }
}

/** Begins the first review of the model that is open. */
export async function firstReview(app: App): Promise<ReviewPage> {
  await app.see('Review')
  const review = new ReviewPage(app.page)
  await review.begin()
  return review
}
