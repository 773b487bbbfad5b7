/** Small and its own: the console's style sheet has another name after each build. */
export const docsStyle = `
:root { color-scheme: light dark; --line: light-dark(#c8d0d9, #45505c); --quiet: light-dark(#4a5661, #b3bec9); --link: light-dark(#0b5394, #8ec1ff); }
body { font: 1rem/1.5 -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
a { color: var(--link); }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
details { border-top: 1px solid var(--line); padding: 0.5rem 0; }
details details { border: 0; padding: 0; }
summary { cursor: pointer; overflow-wrap: anywhere; }
summary span { color: var(--quiet); }
.method { display: inline-block; min-width: 4.5em; font-weight: 700; }
code, pre { font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-size: 0.875rem; overflow-wrap: anywhere; }
pre { overflow: auto; max-height: 24rem; white-space: pre-wrap; padding: 0.75rem; border: 1px solid var(--line); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media print { details:not([open]) > *:not(summary) { display: none; } pre { max-height: none; } }
`;
