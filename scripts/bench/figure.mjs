const units = {
  ms: ['ms', 1],
  s: ['s', 1000],
  KiB: ['KiB', 1024],
  MiB: ['MiB', 1024 ** 2],
  times: ['×', 1],
}

/** One line of the report. Values and goals are in milliseconds or bytes, whatever the unit shown. */
export function figure(what, { value, below, unit, detail = '' }) {
  const shown = `${shownIn(unit, value)}${detail && ` (${detail})`}`
  return { what, shown, goal: `< ${shownIn(unit, below)}`, isMet: value < below }
}

function shownIn(unit, value) {
  const [name, size] = units[unit]
  const amount = value / size
  return `${amount.toFixed(amount >= 100 ? 0 : amount >= 10 ? 1 : 2).replace(/\.0+$/, '')} ${name}`
}
