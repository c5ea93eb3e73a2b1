import { delimiter, join } from 'node:path'

const onPath = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const forMac = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const forWindows = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/** Where an installed browser may be, the one made for tests first. */
export function installedPlaces() {
  const { PATH = '', HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env
  if (process.platform === 'darwin') {
    return inEach(['/Applications', join(HOME, 'Applications')], forMac)
  }
  if (process.platform === 'win32') {
    return inEach([PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA], forWindows)
  }
  return inEach(['/usr/bin', '/usr/local/bin', ...PATH.split(delimiter)], onPath)
}

const inEach = (folders, names) =>
  names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)))
