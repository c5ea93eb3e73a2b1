/** Tables that are read row by row become cards where there is no room for columns. */
export const tableStyle = `
table { width: 100%; margin: 0 0 20px; border-collapse: collapse; font-size: 14px; line-height: 1.4; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 8px 12px 8px 0; text-align: left; vertical-align: top; font-weight: 400; white-space: pre-line; }
.list th:last-child, .list td:last-child { padding-right: 0; }
.list thead th { padding-top: 0; color: var(--ink-soft); font-size: 13px; font-weight: 500; vertical-align: bottom; border-bottom: 1px solid var(--line-firm); }
.list tbody tr { border-bottom: 1px solid var(--line); }
.list tbody th { font-weight: 550; }
.list tbody th .line + .line { font-weight: 400; }
.narrow { width: 1%; white-space: nowrap; }
thead th { overflow-wrap: normal; }
.list :is(th, td):not(.narrow) { min-width: 7em; }
thead .narrow { white-space: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.line { display: block; }
.line + .line { margin-top: 2px; }
.matrix { table-layout: fixed; border-collapse: separate; border-spacing: 3px; }
.matrix th { padding: 4px 6px; color: var(--ink-soft); font-size: 13px; }
.matrix thead th { vertical-align: bottom; text-align: center; }
.matrix thead th:first-child { text-align: left; }
.matrix td { height: 66px; padding: 6px 8px; border-radius: 6px; color: var(--ink); font-size: 13px; }
.matrix td a { color: inherit; }
.matrix td .quiet { color: inherit; }
.matrix td strong { font-size: 17px; font-variant-numeric: tabular-nums; }
@media screen and (max-width: 700px) {
  .list, .list tbody { display: block; }
  .list thead { display: none; }
  .list tr { display: block; padding: 10px 0; }
  .list tbody th, .list td { display: block; width: auto; padding: 2px 0; white-space: pre-line; }
  .list td:empty { display: none; }
  .list td[data-label] { display: grid; grid-template-columns: 96px minmax(0, 1fr); gap: 0 12px; }
  .list td[data-label]::before { content: attr(data-label); color: var(--ink-soft); grid-row: 1 / span 99; }
  .list td[data-label] > .line { grid-column: 2; }
  .matrix { border-spacing: 2px; }
  .matrix th, .matrix td { padding: 3px; font-size: 11px; hyphens: auto; }
  .matrix td { height: 52px; }
  .matrix .band { gap: 0; }
  .matrix .band > :not(.sign) { display: none; }
}
`
