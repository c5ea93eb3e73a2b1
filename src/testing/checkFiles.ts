import type { CheckExamples } from '@/rules/checkExamples'
import type { ModelCheck } from '@/rules/modelCheck'

type CheckModule = Record<string, ModelCheck | CheckExamples>

/** A file of a check: its name, and what it exports. */
export interface CheckFile {
  readonly name: string
  readonly exportedAs: string
  readonly check: ModelCheck
  readonly examples: CheckExamples
}

const modules = import.meta.glob<CheckModule>('/src/rules/packs/checks/*.ts', { eager: true })

/** Every file under `src/rules/packs/checks`, whether the list has its check or not. */
export const checkFiles: readonly CheckFile[] = Object.entries(modules).map(([path, exports]) => {
  const name = path.split('/').at(-1)?.replace(/\.ts$/, '') ?? ''
  const [exportedAs, check] = Object.entries(exports).find(([, value]) => isCheck(value)) ?? []
  const { examples } = exports
  if (!exportedAs || !check || !isCheck(check)) throw new Error(`${path} exports no check.`)
  if (!examples || isCheck(examples)) throw new Error(`${path} exports no examples.`)
  return { name, exportedAs, check, examples }
})

function isCheck(value: ModelCheck | CheckExamples): value is ModelCheck {
  return 'remedy' in value
}
