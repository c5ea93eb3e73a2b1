import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { securityHeaders } from './page/headers.ts'
import { strictOnAnyHost } from './page/strictOnAnyHost.ts'

const host = '127.0.0.1'
const port = Number(process.env['CORRAL_PORT'] ?? 2677)

// They know light-dark(), so the style sheets stay as they are written.
const oldestBrowsers = { chrome: 123, edge: 123, firefox: 120, safari: 18 }
const browsers = Object.entries(oldestBrowsers)

/**
 * The editor arrives in a few large files, which compress better than the many small ones that its
 * lazy parts would share with it. What another screen needs too stays apart, so that it is not made to
 * fetch the editor.
 */
const groups = [
  { name: 'base', tags: ['$initial' as const], priority: 3 },
  {
    name: 'shared',
    test: /\/(?:Home|Rules)Screen\.tsx$/,
    entriesAware: true,
    // A file of its own costs more than what little it would keep from being loaded.
    entriesAwareMergeThreshold: 800,
    priority: 2,
  },
  { name: 'editor', test: /\/ModelScreen\.tsx$/, priority: 1 },
]

export default defineConfig({
  plugins: [react(), strictOnAnyHost()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  css: {
    transformer: 'lightningcss',
    lightningcss: {
      cssModules: { pattern: '[name]_[local]_[hash]' },
      targets: Object.fromEntries(browsers.map(([name, version]) => [name, version << 16])),
    },
  },
  build: {
    target: browsers.map((browser) => browser.join('')),
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
    license: { fileName: 'licenses.md' },
  },
  worker: { format: 'es' },
  server: { host, port },
  preview: { host, port, headers: securityHeaders },
  test: {
    environment: 'node',
    // Two cores that do other work as well must not turn a slow test into a failed one.
    testTimeout: 60_000,
    // Otherwise style sheets come empty, and the tests that read them have nothing to read.
    css: true,
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
  },
})
