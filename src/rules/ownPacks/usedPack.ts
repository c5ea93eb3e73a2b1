/** A pack of rules that findings come from, as far as it is known. */
export interface UsedPack {
  readonly id: string
  /** Empty for a pack that was switched on and missing, so that its rules were not run. */
  readonly version: string
  readonly name: string
  /** Of what it says; null where nobody has worked it out. */
  readonly sha256: string | null
}
