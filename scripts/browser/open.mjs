import { spawn } from 'node:child_process'

/** Shows the page, where there is someone to see it. Whether that works is of no consequence. */
export function openPage(address) {
  const opener = openerHere()
  if (!opener) return

  const [command, ...args] = opener
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

function openerHere() {
  const { CI, BROWSER, DISPLAY, WAYLAND_DISPLAY } = process.env
  if (CI || BROWSER === 'none') return undefined
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '']
  return DISPLAY || WAYLAND_DISPLAY ? ['xdg-open'] : undefined
}
