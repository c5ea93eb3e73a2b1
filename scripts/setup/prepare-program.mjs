import { installPackages } from './packages.mjs'
import { buildProgram } from './program.mjs'

process.exitCode = (await installPackages()) && (await buildProgram()) ? 0 : 1
