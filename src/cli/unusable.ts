/** Something that was asked for and cannot be done, with what to do about it in one sentence or two. */
export class Unusable extends Error {
  override readonly name = 'Unusable'
}
