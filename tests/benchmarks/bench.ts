const benchmarks: Readonly<Record<string, () => Promise<{ run: () => Promise<void> }>>> = {
  coverage: () => import('./coverage/bench-coverage.ts'),
  export: () => import('./export/bench-export.ts'),
  form: () => import('./form/bench-form.ts'),
  submit: () => import('./submit/bench-submit.ts'),
};

/** Processes that a benchmark starts and measures. */
const parts: typeof benchmarks = {
  'export-wide': () => import('./export/write-wide.ts'),
  'export-raw': () => import('./export/write-raw.ts'),
};

const name = process.argv[2] ?? '';
const load = benchmarks[name] ?? parts[name];

if (load) {
  const { run } = await load();
  await run();
} else {
  console.error(`npm run bench -- ${Object.keys(benchmarks).join(' | ')}`);
  process.exitCode = 2;
}
