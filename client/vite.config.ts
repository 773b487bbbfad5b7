import { defineConfig, type UserConfig } from 'vite';

/** Preact needs no plugin. Every file name under assets/ carries a hash of its content. */
const common: UserConfig = {
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

/** The core does nothing when it is loaded, and neither does Preact: what a script does not use of them is left out. */
const treeshake = {
  moduleSideEffects: [{ test: /\/survey-definitions\/|\/node_modules\/preact\//, sideEffects: false }],
};

/** The browsers of this decade; older ones get the plain form. */
const target = 'es2022';

const consoleBuild: UserConfig = {
  ...common,
  build: {
    target,
    outDir: 'build/client',
    emptyOutDir: true,
    manifest: '.console.json',
    modulePreload: false,
    // The page finds its script by name, which no part of it may share.
    rolldownOptions: {
      treeshake,
      input: { console: 'client/console/main.tsx' },
      output: {
        chunkFileNames: 'assets/part-[name]-[hash].js',
        // What every screen is made of comes at once, instead of a handful of small scripts before each.
        codeSplitting: { groups: [{ name: 'form', test: /client\/console\/blocks\/form\// }] },
      },
    },
  },
};

/** For scripts with a size to keep: elements are made by Preact's own `h`, which is there anyhow; the automatic runtime is 200 bytes more. */
const small: UserConfig = {
  ...common,
  oxc: {
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    jsxInject: "import { h, Fragment } from 'preact'",
  },
};

/** Apart from the console's build, so that the form shares no chunk with it: one script, one style sheet. */
const respondBuild: UserConfig = {
  ...small,
  build: {
    target,
    outDir: 'build/client',
    emptyOutDir: false,
    manifest: '.respond.json',
    modulePreload: false,
    cssCodeSplit: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake,
      input: {
        respond: 'client/respond/main.tsx',
        'no-script': 'client/respond/styles/no-script.css',
        mark: 'client/shared/mark.svg',
      },
    },
  },
};

/** The Member's form of the annual survey, and the worker that opens it without a line: its address is its scope's, without a hash. */
const collaborateBuild: UserConfig = {
  ...small,
  build: {
    target,
    outDir: 'build/client',
    emptyOutDir: false,
    manifest: '.collaborate.json',
    modulePreload: false,
    cssCodeSplit: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake,
      input: {
        collaborate: 'client/collaborate/main.tsx',
        'member-form-worker': 'client/collaborate/worker.ts',
        mark: 'client/shared/mark.svg',
      },
      output: {
        entryFileNames: ({ name }) => (name === 'member-form-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
};

/** What the server renders by itself, which imports it as build/<part>/render.js. */
const renderBuild = (part: RenderedPart): UserConfig => ({
  ...common,
  build: {
    target: 'node24',
    ssr: true,
    outDir: `build/${part}`,
    emptyOutDir: true,
    rolldownOptions: { input: { render: `client/${part}/render.tsx` }, output: { entryFileNames: '[name].js' } },
  },
});

const renderedParts = ['respond', 'collaborate', 'report'] as const;
type RenderedPart = (typeof renderedParts)[number];

export default defineConfig(({ mode, isSsrBuild }) => {
  if (isSsrBuild) return renderBuild(renderedParts.find((part) => part === mode) ?? 'respond');
  if (mode === 'collaborate') return collaborateBuild;
  return mode === 'respond' ? respondBuild : consoleBuild;
});
