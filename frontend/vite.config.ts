import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = process.env.DARYGER_BACKEND ?? 'http://localhost:8080';
// Hospital computers are old: the oldest browsers that we promise to serve.
const browsers = ['chrome109', 'firefox115', 'safari15.6'];

/** The frame around all pages, and the libraries that it stands on. Nothing here may import Mantine. */
const frame = [
  /node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|use-sync-external-store)\//,
  /node_modules\/@tanstack\/(query-core|react-query)\//,
  /node_modules\/dayjs\/(dayjs\.min|plugin\/)/,
  /node_modules\/lucide-react\/dist\/esm\/(?!icons\/)/,
  /src\/app\/(layouts|navigation|pages\/(?!MeMenu)|[a-zA-Z]+\.tsx?$)/,
  /src\/features\/\w+\/(routes|slots)\.tsx?$/,
  /src\/shared\/(i18n|live|routing|session\/(?!SignInAgain)|api\/(?!client|formErrors)|shortcuts\/(?!ShortcutList)|time)/,
  /src\/shared\/ui\/(EmptyState|ErrorState|Forbidden|LoadingSkeleton|LocalizedTextView|PageHeader|StateBadge|TundukMark|notify|problemText|scheme|useDocumentTitle|ui\.module)/,
];
const notInFrame =
  /src\/app\/(Kit|NotificationHost|theme)|\/locales\/|query-core\/.*(infinite|mutationObserver)|useMutation|useInfiniteQuery|useSuspense/i;
const inFrame = (id: string) => frame.some((part) => part.test(id)) && !notInFrame.test(id);

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: browsers,
    cssTarget: browsers,
    // No data: URLs, so that the content security policy needs no exception.
    assetsInlineLimit: 0,
    sourcemap: false,
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs comes in one file: dozens of small ones compress badly and queue on slow lines.
          groups: [{ name: 'frame', test: inFrame }],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': { target: backend },
      '/oauth2': { target: backend },
      '/login': { target: backend },
      '/ws': { target: backend, ws: true },
    },
  },
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['src/shared/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    // A busy machine is slow, not wrong.
    testTimeout: 20_000,
    // The machines that run this have two cores, which the backend's tests use too.
    maxWorkers: 2,
  },
});
