/*
 * Runs in the page before anything else; it is no module there. Times are taken in the page, from the
 * time stamp of the event that set things off to the moment after the frame that shows its effect.
 */
const watch = {
  /** When each kind of event came last, and how often it came. */
  last: {},
  counts: {},
  /** What `record` has measured so far, in milliseconds. */
  recorded: [],
  record,
  nextFrame,
  workUntilShown,
  saved,
  drawn: () => until(isDrawn),
  /** When what is waited for has come. */
  waiting: null,
  waitForSelected: (key) => {
    watch.waiting = watch.selected(key)
  },
  selected: (key) => until(() => find(`[data-subject="${key}"][data-selected="true"]`)),
  inspected: (name) =>
    until(() => find('section[aria-label="Inspector"] input[type="text"]')?.value === name),
}
globalThis.watch = watch

for (const type of ['change', 'pointerdown', 'pointermove', 'wheel']) {
  const note = ({ timeStamp }) => {
    watch.last[type] = timeStamp
    watch.counts[type] = (watch.counts[type] ?? 0) + 1
  }
  addEventListener(type, note, { capture: true, passive: true })
}

/** Measures, from now on, how long each event of a type takes to have its effect, or works for it. */
function record(type, effect) {
  const measure = async ({ timeStamp }) => {
    const since = effect === 'workUntilShown' ? 0 : timeStamp
    watch.recorded.push((await watch[effect]()) - since)
  }
  addEventListener(type, (event) => void measure(event), { capture: true })
}

function nextFrame() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(afterTask()))
  })
}

/**
 * How long the page is at work until a frame shows what a key has typed: from the key to the end of
 * the input, and that frame. Waiting for the screen is not counted.
 */
async function workUntilShown() {
  const start = performance.now()
  const atOnce = (await afterInput()) - start
  return new Promise((resolve) => {
    requestAnimationFrame(async () => {
      const frameStart = performance.now()
      resolve(atOnce + (await afterTask()) - frameStart)
    })
  })
}

/** The moment when everybody has heard of the next input. */
function afterInput() {
  return new Promise((resolve) => {
    addEventListener('input', () => resolve(performance.now()), { once: true })
  })
}

/** The moment after what is being done just now, with the frame that it is part of. */
function afterTask() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => resolve(performance.now()))
    port1.start()
    port2.postMessage(null)
  })
}

async function until(isThere) {
  const at = await nextFrame()
  return isThere() ? at : until(isThere)
}

/** When the header says that all is stored, which it does on the word of the database. */
function saved() {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (find('header output')?.textContent?.trim() !== 'Saved') return
      observer.disconnect()
      resolve(performance.now())
    })
    observer.observe(find('header'), { subtree: true, childList: true, characterData: true })
  })
}

/** From far away a large diagram is one picture, near by there are elements. */
function isDrawn() {
  const drawn = find('[data-shown="true"][data-painted], [aria-roledescription="element"]')
  return drawn?.checkVisibility({ visibilityProperty: true })
}

function find(selector) {
  return document.querySelector(selector)
}
