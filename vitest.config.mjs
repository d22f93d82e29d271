// The tests that run in Node.
import { defineConfig } from 'vitest/config';
import { pricing } from './build/pricing-plugin.mjs';

export default defineConfig({
  plugins: [pricing()],
  test: {
    include: ['tests/**/*.test.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
