import { pemOf } from '@/interchange/signing/publicKey'
import { download } from '@/ui/download'
import { toast } from '@/ui/toast'

/** Hands the public half of a key to the browser as a file that other tools take. */
export function savePublicKey(publicKey: string, keyName: string): void {
  const name = `corral-key-${keyName.replaceAll(' ', '').slice(0, 8)}.pem`
  download(name, pemOf(publicKey), 'application/x-pem-file')
  toast(`Exported as “${name}”`)
}
