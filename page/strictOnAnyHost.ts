import type { Plugin } from 'vite'
import { securityHeaders } from './headers.ts'
import { metaPolicy } from './policy.ts'

/** Puts the policy into the page itself, and the headers into the file that some hosts read. */
export const strictOnAnyHost = (): Plugin => ({
  name: 'strict-on-any-host',
  apply: 'build',

  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
      injectTo: 'head-prepend',
    },
  ],

  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() })
  },
})

function headersFile(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`)
  return ['/*', ...lines, ''].join('\n')
}
