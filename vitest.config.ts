import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tools/longest-first.ts";

/** What measures the shipped weights again: minutes, where a unit test takes a moment. */
const audits = ["training/src/cards.test.ts", "training/src/fairness/audit.test.ts"];

const source = { conditions: ["evenkeel-source", "node"] };

export default defineConfig({
  resolve: source,
  ssr: { resolve: source },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // One process a worker for all files: most files need more time to import than to run.
          pool: "forks",
          isolate: false,
          // A busy machine is no reason to fail.
          testTimeout: 60_000,
          include: [
            "domain/*/src/**/*.test.ts",
            "content/src/**/*.test.ts",
            "contract/src/**/*.test.ts",
            "web/src/**/*.test.{ts,tsx}",
            "tools/**/*.test.ts",
            "training/src/**/*.test.ts",
            "cli/src/**/*.test.ts",
            "models/src/**/*.test.ts",
            "server/src/**/*.unit.test.ts",
          ],
          exclude: [...audits, "**/node_modules/**"],
        },
      },
      {
        extends: true,
        test: { name: "audits", pool: "forks", isolate: false, testTimeout: 180_000, include: audits },
      },
      {
        extends: true,
        test: {
          name: "contract",
          // As above: a file alone would read the whole server anew, which takes longer than its tests.
          pool: "forks",
          isolate: false,
          globalSetup: ["server/src/adapters/database/test-setup.contract.ts"],
          include: ["server/src/**/*.test.ts", "benchmarks/**/*.test.ts"],
          exclude: ["**/*.unit.test.ts", "**/node_modules/**"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
