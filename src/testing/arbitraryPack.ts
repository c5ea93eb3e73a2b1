import fc from 'fast-check'
import { library } from '@/rules/packs/library'
import { PackFile, packFormat } from '@/rules/ownPacks/packSchema'
import { ruleInFile } from '@/rules/ownPacks/ruleInFile'

/** Texts that a careless writer of YAML would spoil, and any others but the sign of what is no text. */
const text = fc
  .oneof(
    fc.constantFrom(
      'yes',
      'null',
      '1.10',
      '- a',
      '* b',
      'a: b',
      '# no',
      '“q”',
      "it's",
      '{self}',
      '~',
    ),
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )
  .map((words) => words.replaceAll(/[{}\uFFFD]/g, '').trim() || 'x')

const version = fc
  .array(fc.nat(20), { minLength: 1, maxLength: 3 })
  .map((numbers) => numbers.join('.'))

const kinds = fc.constant([
  { id: 'acme/any:safe', specialises: 'secrets-vault', label: 'Safe', hint: '' },
])

const properties = fc.record({ label: text, question: text, says: text }).map((words) => [
  { id: 'acme/any:sealed', type: 'yesNo', role: 'control', on: 'element', ...words },
  {
    id: 'acme/any:colour',
    type: 'oneOf',
    role: 'feature',
    on: 'flow',
    label: words.label,
    question: words.question,
    choices: ['red', 'dark blue'],
    says: { red: words.says },
  },
])

const controls = fc.record({ name: text, description: text }).map((words) => [
  {
    id: 'acme/any:seal',
    kind: 'prevent',
    ...words,
    effects: [{ on: 'element', property: 'acme/any:sealed', value: 'yes' }],
  },
])

const rules = fc
  .array(fc.record({ rule: fc.constantFrom(...library), title: text, why: text }), { maxLength: 6 })
  .map((chosen) =>
    chosen.map(({ rule, ...words }, at) => ({
      ...ruleInFile(rule, `acme/any:rule-${at}`),
      ...words,
    })),
  )

/** A sound pack: rules of the library under other names and with any words, and words of its own. */
export const arbitraryPack: fc.Arbitrary<PackFile> = fc
  .record({ name: text, description: text, version, kinds, properties, controls, rules })
  .map((pack) => PackFile.parse({ format: packFormat, id: 'acme/any', ...pack }))
