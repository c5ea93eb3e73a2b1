import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface LockedPackage {
  readonly optionalDependencies?: Record<string, string>
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>
}

// A registry that lacks the native packages of other platforms makes npm leave them out, and then
// `npm ci` refuses the lock. An older version of the package that asks for them is the way out.
test('the lock has the native packages of every platform', () => {
  const locked = Object.keys(packages)
  const asked = Object.values(packages).flatMap((each) =>
    Object.keys(each.optionalDependencies ?? {}),
  )
  const missing = asked.filter((name) => !locked.some((path) => path.endsWith(`/${name}`)))
  expect(missing).toEqual([])
})
