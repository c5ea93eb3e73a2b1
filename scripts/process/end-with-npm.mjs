const EVERY = 500

/** The shell between npm and a command does not pass on that npm was stopped, so we look. */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return

  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit()
  }, EVERY).unref()
}
