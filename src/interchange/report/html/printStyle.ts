/*
 * The size of the paper is left to whoever prints: everything fits on A4 and on Letter. Chromium draws
 * the boxes in the margins of pages since version 131; other browsers print their own head and foot.
 */
export const printStyle = `
@page {
  margin: 19mm 16mm 17mm;
  @top-left { content: var(--running, ''); color: #55565a; font: 8pt system-ui, sans-serif; }
  @top-right { content: 'Threat model report'; color: #55565a; font: 8pt system-ui, sans-serif; }
  @bottom-right { content: counter(page) ' / ' counter(pages); color: #55565a; font: 8pt system-ui, sans-serif; }
}
@page :first { @top-left { content: none; } @top-right { content: none; } }
@page across { size: landscape; }
@media print {
  :root { color-scheme: light; }
  html { scroll-behavior: auto; }
  body { display: block; max-width: none; padding: 0; font-size: 9pt; line-height: 1.4; }
  .front { padding: 34mm 0 10mm; margin-bottom: 10mm; }
  .kind { font-size: 10.5pt; }
  h1 { font-size: 27pt; margin-bottom: 9mm; }
  h2 { font-size: 16pt; margin-bottom: 4mm; }
  h3 { font-size: 11.5pt; margin: 6mm 0 2mm; }
  nav { position: static; max-height: none; overflow: visible; font-size: 10pt; }
  nav h2 { font-size: 10pt; }
  nav a { padding: 1mm 0; color: var(--ink); }
  a { color: inherit; text-decoration: none; }
  section { margin-bottom: 9mm; }
  section.page { break-before: page; }
  h2, h3 { break-after: avoid; break-inside: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
  p + ul { break-before: avoid; }
  p:has(+ table), p:has(+ ul), p:has(+ .group) { break-after: avoid; }
  li, tr, figure, .tiles, dl > div { break-inside: avoid; }
  .group { padding: 0 0 4mm; break-inside: avoid; }
  .columns { gap: 0 8mm; }
  .group dl { gap: 0.5mm 8mm; }
  .columns ul { padding-left: 1.2em; }
  .group > h3 { margin-top: 4mm; font-size: 12pt; }
  /* A table of a few rows is not worth a second page. */
  .list:not(:has(tr:nth-child(7))) { break-inside: avoid; }
  thead { display: table-header-group; }
  table { font-size: 8pt; }
  .list thead th { font-size: 7.5pt; }
  th, td { padding: 1.6mm 3mm 1.6mm 0; }
  .matrix { break-inside: avoid; }
  .matrix th { padding: 1mm 1.5mm; font-size: 8.5pt; }
  .matrix td { height: 16mm; padding: 1.5mm 2mm; font-size: 8.5pt; }
  .lead { font-size: 11pt; }
  .tiles { display: flex; gap: 3mm; }
  .tiles li { flex: 1; padding: 2.5mm 3mm; font-size: 8.5pt; }
  .tiles strong { font-size: 17pt; }
  .callout, .warning { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  code { font-size: 7.5pt; }
  .drawing { padding: 0; border: 0; overflow: visible; }
  figcaption { font-size: 8.5pt; }
  figure.across, h2:has(+ figure.across), h2:has(+ h3 + figure.across), h3:has(+ figure.across) { page: across; }
  figure.across svg { max-height: 128mm; }
  figure.upright svg { max-height: 190mm; }
  h3:has(+ figure) { break-before: page; }
  h2 + h3:has(+ figure) { break-before: auto; }
  :target { background: none; }
}
`
