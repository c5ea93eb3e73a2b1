/** How far apart automatic revisions are at least when they are made, in milliseconds. */
export const REVISION_INTERVAL = 10 * 60_000
