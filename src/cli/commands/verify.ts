import { publicKeyIn } from '@/interchange/signing/publicKey'
import type { Command } from '../command'
import { oneLine } from '../oneLine'
import { readModel } from '../readModel'
import type { System } from '../system'
import { Unusable } from '../unusable'
import { verificationOf } from '../verifying/verification'
import { verificationJson } from '../verifying/verificationJson'
import { verificationText } from '../verifying/verificationText'

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'FILE [--json] [--key PUBLICKEY]',
  summary: 'Tell whether the signed reviews of a model are what was signed.',
  help: `
  --json            the same for programs, with what was altered record by record
  --key PUBLICKEY   every review must be signed with this key: a file with the public key
                    as the app exports it, or its 43 signs of base64url
  -h, --help        show this

Ends with 0 when something was signed and all of it is as it was, and with 1 when not. What
was altered, taken out or added is told by review and record. Without --key, whoever has the
file can make a review of any name: the key is what others cannot have.`,
  flags: { json: { type: 'boolean' }, key: { type: 'string' } },
  takes: ['FILE'],
  run: async ({ files: [file = ''], isOn, value }, system) => {
    const key = keyIn(value('key'), system)
    const { model, report } = readModel(system.read(file))
    const verification = await verificationOf(model, key)
    const notes = report.decisions.map(({ where, message }) => oneLine(`${where}: ${message}`))
    const output = isOn('json')
      ? verificationJson(verification)
      : verificationText(verification, system)
    return {
      code: verification.isSound ? 0 : 1,
      output,
      notes: notes.map((note) => `${note}\n`).join(''),
    }
  },
}

function keyIn(said: string | null, system: System): string | null {
  if (said === null) return null
  const key = publicKeyIn(said) ?? publicKeyIn(system.read(said).text)
  if (key === null) {
    throw new Unusable(
      `${said} holds no Ed25519 public key. Export it in the app, where reviews are signed.`,
    )
  }
  return key
}
