import { bandStyle } from './bandStyle'
import { printStyle } from './printStyle'
import { tableStyle } from './tableStyle'

const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #131417);
  --sunken: light-dark(#f6f6f4, #1b1d21);
  --line: light-dark(#e2e2dc, #2f3239);
  --line-firm: light-dark(#84847c, #7b808a);
  --ink: light-dark(#1d1e20, #eceded);
  --ink-soft: light-dark(#55565a, #b0b3b9);
  --accent: light-dark(#254db0, #a4beff);
  /* Printed pages take it from here, since their heads see nothing of the page but this. */
  --running: attr(data-running);
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto;
  padding: 40px 32px 96px;
  max-width: 1240px;
  display: grid;
  grid-template-columns: 200px minmax(0, 1fr);
  gap: 0 56px;
  align-items: start;
  background: var(--paper);
  color: var(--ink);
  font: 15px/1.5 'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', 'Liberation Sans', sans-serif;
  overflow-wrap: anywhere;
  -webkit-font-smoothing: antialiased;
}
.front { grid-column: 1 / -1; padding-bottom: 32px; margin-bottom: 40px; border-bottom: 1px solid var(--line); }
.kind { margin: 0 0 4px; color: var(--ink-soft); font-size: 14px; font-weight: 500; }
h1, h2, h3 { margin: 0; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 34px; font-weight: 650; letter-spacing: -0.02em; margin-bottom: 24px; }
h2 { font-size: 23px; font-weight: 650; letter-spacing: -0.012em; margin-bottom: 16px; }
h3 { font-size: 16px; font-weight: 650; margin: 28px 0 8px; }
nav { position: sticky; top: 24px; max-height: calc(100vh - 48px); overflow: auto; font-size: 14px; }
nav h2 { font-size: 13px; font-weight: 600; letter-spacing: 0; color: var(--ink-soft); margin-bottom: 8px; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: 4px 0; color: var(--ink-soft); text-decoration: none; }
nav a:hover { color: var(--ink); text-decoration: underline; }
main { min-width: 0; }
section { margin-bottom: 64px; scroll-margin-top: 24px; }
section > :nth-child(2) { margin-top: 0; }
p { margin: 0 0 12px; max-width: 44em; text-wrap: pretty; white-space: pre-line; }
ul, ol { margin: 0 0 12px; padding-left: 1.4em; max-width: 46em; }
li { margin-bottom: 4px; white-space: pre-line; }
.lead { font-size: 17px; }
.quiet, .note { color: var(--ink-soft); }
.warning { padding: 10px 14px; border: 1px solid var(--high-edge); border-radius: 6px; background: var(--high-fill); color: var(--high-ink); }
code { font: 0.88em/1.4 ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace; word-break: break-all; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; }
.list a, ol a { color: inherit; text-decoration-color: var(--line-firm); }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
:target { scroll-margin-top: 80px; background: light-dark(#fff6cc, #3a3413); }
dl { margin: 0 0 12px; display: grid; gap: 4px 0; }
dl > div { display: grid; grid-template-columns: 120px minmax(0, 1fr); gap: 16px; }
dt { color: var(--ink-soft); }
dd { margin: 0; white-space: pre-line; }
.tiles { list-style: none; padding: 0; margin: 0 0 8px; max-width: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(110px, 1fr)); gap: 12px; }
.tiles li { margin: 0; padding: 12px 14px; border: 1px solid var(--line); border-radius: 8px; font-size: 14px; }
.tiles strong { display: block; font-size: 26px; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; }
.group { padding: 4px 0 20px; margin-bottom: 4px; border-bottom: 1px solid var(--line); }
.group > h3 { margin-top: 16px; font-size: 17px; }
.group dl { grid-template-columns: 1fr 1fr; gap: 4px 32px; }
.group dl > div { grid-template-columns: 72px minmax(0, 1fr); }
.group:last-child { border-bottom: 0; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; }
.columns p + ul { margin-top: -6px; }
figure { margin: 0 0 24px; }
.drawing { overflow-x: auto; padding: 12px; border: 1px solid var(--line); border-radius: 8px; background: #ffffff; color-scheme: light; }
.drawing svg { display: block; margin: 0 auto; max-width: 100%; height: auto; }
figcaption { margin-top: 8px; color: var(--ink-soft); font-size: 13px; }
.callout { display: inline-block; min-width: 20px; padding: 0 5px; border-radius: 10px; background: light-dark(#1d1e20, #eceded); color: light-dark(#ffffff, #131417); font-size: 12px; font-weight: 650; line-height: 20px; text-align: center; font-variant-numeric: tabular-nums; }
@media (forced-colors: active) { .callout { forced-color-adjust: none; background: CanvasText; color: Canvas; } }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media screen and (max-width: 900px) {
  body { display: block; padding: 24px 16px 64px; }
  .front { margin-bottom: 24px; padding-bottom: 20px; }
  h1 { font-size: 27px; }
  nav { position: static; max-height: none; margin-bottom: 40px; }
  nav ol { columns: 2; }
  .columns, .group dl { grid-template-columns: minmax(0, 1fr); }
  .drawing { padding: 4px; }
  .drawing svg { max-width: none; min-width: 700px; }
  dl > div { grid-template-columns: 96px minmax(0, 1fr); gap: 12px; }
}
`

/** How a report looks, on the screen and on paper: one text that never changes with what it shows. */
export const reportStyle = [pageStyle, bandStyle, tableStyle, printStyle].join('')
