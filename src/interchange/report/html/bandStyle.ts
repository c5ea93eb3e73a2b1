/** Bands by shape, letter and colour; behind a whole cell by a pattern as well. */
export const bandStyle = `
:root {
  --low-fill: light-dark(#e6f1ea, #1a2b22);
  --low-edge: light-dark(#4f8a68, #5f9f7c);
  --low-ink: light-dark(#24563b, #a5d6bb);
  --medium-fill: light-dark(#fbf0d2, #322912);
  --medium-edge: light-dark(#a67c13, #c39a36);
  --medium-ink: light-dark(#6a4d05, #f0d48c);
  --high-fill: light-dark(#fde3d3, #3a2215);
  --high-edge: light-dark(#c45a1c, #e0813f);
  --high-ink: light-dark(#8a3708, #ffbe93);
  --critical-fill: light-dark(#fbdadd, #3d181d);
  --critical-edge: light-dark(#c02d3f, #ef6374);
  --critical-ink: light-dark(#8d1423, #ffb3bc);
}
.band { display: inline-flex; align-items: center; gap: 5px; font-weight: 600; white-space: nowrap; vertical-align: baseline; }
.sign { position: relative; isolation: isolate; flex: none; display: inline-block; width: 18px; height: 18px; font-size: 11px; font-weight: 700; line-height: 18px; text-align: center; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.sign::before { content: ''; position: absolute; z-index: -1; inset: 0; border: 1.5px solid; }
.low { color: var(--low-ink); }
.low .sign::before { border-radius: 50%; background: var(--low-fill); border-color: var(--low-edge); }
.medium { color: var(--medium-ink); }
.medium .sign::before { border-radius: 3px; background: var(--medium-fill); border-color: var(--medium-edge); }
.high { color: var(--high-ink); }
.high .sign::before { inset: 2px; rotate: 45deg; background: var(--high-fill); border-color: var(--high-edge); }
.critical { color: var(--critical-ink); }
.critical .sign { color: light-dark(#ffffff, #2a070b); }
.critical .sign::before { border: 0; background: var(--critical-edge); clip-path: polygon(30% 0, 70% 0, 100% 30%, 100% 70%, 70% 100%, 30% 100%, 0 70%, 0 30%); }
.unrated { color: var(--ink-soft); }
.unrated .sign::before { border-radius: 50%; border-style: dashed; border-color: var(--line-firm); }
.in-low, .in-medium, .in-high, .in-critical { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.in-low { background: var(--low-fill); }
.in-medium { background: radial-gradient(circle, color-mix(in srgb, var(--medium-edge) 40%, transparent) 1px, transparent 1.3px) 0 0 / 9px 9px var(--medium-fill); }
.in-high { background: repeating-linear-gradient(-45deg, color-mix(in srgb, var(--high-edge) 26%, transparent) 0 1px, transparent 1px 8px) var(--high-fill); }
.in-critical { background: repeating-linear-gradient(-45deg, color-mix(in srgb, var(--critical-edge) 30%, transparent) 0 1px, transparent 1px 7px), repeating-linear-gradient(45deg, color-mix(in srgb, var(--critical-edge) 30%, transparent) 0 1px, transparent 1px 7px), var(--critical-fill); }
`
