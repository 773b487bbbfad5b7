const benchmarks: Readonly<Record<string, () => Promise<{ run: () => Promise<void> }>>> = {
  form: () => import('./form/bench-form.ts'),
  submit: () => import('./submit/bench-submit.ts'),
};

const name = process.argv[2] ?? '';
const load = benchmarks[name];

if (load) {
  const { run } = await load();
  await run();
} else {
  console.error(`npm run bench -- ${Object.keys(benchmarks).join(' | ')}`);
  process.exitCode = 2;
}
