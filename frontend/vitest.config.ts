import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['frontend/**/*.test.ts'],
    exclude: ['frontend/generated/**'],
    reporters: ['default', 'junit'],
    outputFile: { junit: 'target/vitest-reports/frontend.xml' },
  },
});
