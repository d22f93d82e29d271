// The tests that run in Node.
import { defineConfig } from 'vitest/config';
import { pricing } from './build/pricing-plugin.mjs';

export default defineConfig({
  plugins: [pricing()],
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    // some walk through everything that was ever asked, on machines that do other things too
    testTimeout: 30_000,
    // one less than there are would be half of a small machine
    maxWorkers: '100%',
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
