import { run } from '../process/run.mjs'

const quietly = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline']

/** Runs npm: the one that started this command, when there is one. */
export function npm(...args) {
  const startedBy = process.env.npm_execpath
  if (startedBy?.endsWith('.js')) return run(process.execPath, [startedBy, ...args, ...quietly])
  return run('npm', [...args, ...quietly], { shell: process.platform === 'win32' })
}
