/** Where a key leads in a list of so many entries, from one of them; it may lead beyond either end. */
export const listSteps: { readonly [key: string]: (at: number, count: number) => number } = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
}
