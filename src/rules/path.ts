import type { FactName, Path, Role } from './condition'

/** The two halves of `self.encrypted`. */
export function partsOf(path: Path): readonly [Role, FactName] {
  const dot = path.indexOf('.')
  // A path is nothing but a role, a dot and a name; its type says so.
  return [path.slice(0, dot) as Role, path.slice(dot + 1) as FactName]
}
