import { openPage } from './browser/open.mjs'
import { endWithNpm } from './process/end-with-npm.mjs'
import { buildIfStale } from './setup/bundle.mjs'
import { requireNode } from './setup/node-version.mjs'
import { installPackages } from './setup/packages.mjs'

requireNode()
endWithNpm()

if ((await installPackages()) && (await buildIfStale())) {
  // Loaded only now, because it needs a package.
  const { serve } = await import('./setup/serve.mjs')
  openPage(await serve())
} else {
  process.exitCode = 1
}
