type Table<Item> = Readonly<Record<string, Item>>

const listed = new WeakMap<object, readonly unknown[]>()

/** The records of a table in its order, listed once for each state of the table. */
export function rowsOf<Item>(table: Table<Item>): readonly Item[] {
  // What is listed under a table are its own records.
  const known = listed.get(table) as readonly Item[] | undefined
  if (known) return known
  const rows = Object.values(table)
  listed.set(table, rows)
  return rows
}

/** The ids under which two states of a table do not hold the very same record. */
export function differingIds<Id extends string>(
  before: Table<{ readonly id: Id }>,
  after: Table<{ readonly id: Id }>,
): readonly Id[] {
  if (before === after) return []
  const [was, is] = [rowsOf(before), rowsOf(after)]
  let start = 0
  while (start < is.length && was[start] === is[start]) start += 1
  let same = 0
  const most = Math.min(was.length, is.length) - start
  while (same < most && was.at(-1 - same) === is.at(-1 - same)) same += 1

  const changed = is.slice(start, is.length - same).filter((row) => before[row.id] !== row)
  const gone = was.slice(start, was.length - same).filter(({ id }) => !Object.hasOwn(after, id))
  return [...changed, ...gone].map(({ id }) => id)
}

/** Whether two states of a table hold records of the same ids in the same order. */
export function hasSameIds(
  before: Table<{ readonly id: string }>,
  after: Table<{ readonly id: string }>,
): boolean {
  if (before === after) return true
  const [was, is] = [rowsOf(before), rowsOf(after)]
  return was.length === is.length && was.every((row, at) => row === is[at] || row.id === is[at]?.id)
}
