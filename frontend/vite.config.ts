import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = process.env.DARYGER_BACKEND ?? 'http://localhost:8080';
// Hospital computers are old: the oldest browsers that we promise to serve.
const browsers = ['chrome109', 'firefox115', 'safari15.6'];

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
    // The machines that run this have two cores, which the backend's tests use too.
    maxWorkers: 2,
  },
});
