import { spawn, type ChildProcess } from 'node:child_process';

const vite = [
  'node_modules/vite/bin/vite.js',
  'build',
  '--config',
  'client/vite.config.ts',
  '--watch',
  '--logLevel',
  'warn',
];

/** `npm run dev`: rebuilds what the browser gets and restarts the server on every change. Ends them all together. */
const children: readonly ChildProcess[] = [
  [...vite],
  [...vite, '--mode', 'respond'],
  [...vite, '--mode', 'collaborate'],
  [...vite, '--ssr', 'client/respond/render.tsx'],
  [...vite, '--mode', 'collaborate', '--ssr', 'client/collaborate/render.tsx'],
  [...vite, '--mode', 'report', '--ssr', 'client/report/render.tsx'],
  ['--watch', '--watch-path=server', '--watch-path=survey-definitions', '--watch-path=build', 'server/main.ts'],
].map((command) => spawn(process.execPath, command, { stdio: 'inherit' }));

const stop = () => children.forEach((child) => child.kill('SIGTERM'));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
