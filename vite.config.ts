import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { securityHeaders } from './page/headers.ts'
import { strictOnAnyHost } from './page/strictOnAnyHost.ts'

const host = '127.0.0.1'
const port = Number(process.env['CORRAL_PORT'] ?? 2677)

export default defineConfig({
  plugins: [react(), strictOnAnyHost()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  css: {
    transformer: 'lightningcss',
    lightningcss: { cssModules: { pattern: '[name]_[local]_[hash]' } },
  },
  build: {
    // The first versions that know light-dark(), so that the style sheets stay as they are written.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
  },
  worker: { format: 'es' },
  server: { host, port },
  preview: { host, port, headers: securityHeaders },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
  },
})
