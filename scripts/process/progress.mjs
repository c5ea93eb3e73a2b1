const FIRST = 2000
const NEXT = 5000

/** Does the work, and says from two seconds on that it still goes on. */
export async function withProgress(label, work) {
  const start = Date.now()
  const say = () => console.log(`  ${label} … ${Math.round((Date.now() - start) / 1000)} s`)

  let timer = setTimeout(function again() {
    say()
    timer = setTimeout(again, NEXT)
  }, FIRST)

  try {
    return await work()
  } finally {
    clearTimeout(timer)
  }
}
