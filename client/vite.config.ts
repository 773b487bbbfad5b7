import { defineConfig, type UserConfig } from 'vite';

/** Preact needs no plugin. Every file name under assets/ carries a hash of its content. */
const common: UserConfig = {
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
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
    rolldownOptions: { input: { console: 'client/console/main.tsx' } },
  },
};

/** Apart from the console's build, so that the form shares no chunk with it: one script, one style sheet. */
const respondBuild: UserConfig = {
  ...common,
  build: {
    target,
    outDir: 'build/client',
    emptyOutDir: false,
    manifest: '.respond.json',
    modulePreload: false,
    cssCodeSplit: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        respond: 'client/respond/main.tsx',
        'no-script': 'client/respond/styles/no-script.css',
        mark: 'client/shared/mark.svg',
      },
    },
  },
};

/** The same components for the server, which imports them as build/respond/render.js. */
const renderBuild: UserConfig = {
  ...common,
  build: {
    target: 'node24',
    ssr: true,
    outDir: 'build/respond',
    emptyOutDir: true,
    rolldownOptions: { input: { render: 'client/respond/render.tsx' }, output: { entryFileNames: '[name].js' } },
  },
};

export default defineConfig(({ mode, isSsrBuild }) => {
  if (isSsrBuild) return renderBuild;
  return mode === 'respond' ? respondBuild : consoleBuild;
});
