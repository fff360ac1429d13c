import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Limits of time say that a machine is slow, not that the code is wrong; this one only ends a true hang.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
