/** What several records have in common: one value, or different ones. */
export type Shared<Value> =
  | { readonly isMixed: false; readonly value: Value }
  | { readonly isMixed: true }

/** The one value of all, or that they differ. There is at least one. */
export function sharedOf<Value>(values: readonly Value[]): Shared<Value> {
  const [first, ...others] = values
  // Callers never ask about no records at all, and then there is no value to be had.
  if (first === undefined) return { isMixed: true }
  return others.every((other) => isSame(first, other))
    ? { isMixed: false, value: first }
    : { isMixed: true }
}

/** The shared value, or what stands for “different”. */
export function valueOr<Value, Other>(shared: Shared<Value>, other: Other): Value | Other {
  return shared.isMixed ? other : shared.value
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
