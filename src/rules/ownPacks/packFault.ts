/** Something wrong in a pack: where it stands in the file, and what is wrong and how to mend it. */
export interface PackFault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** The same faults, seen from further out. */
export function within(
  path: readonly PropertyKey[],
  faults: readonly PackFault[],
): readonly PackFault[] {
  return faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }))
}
