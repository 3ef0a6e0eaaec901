import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that wait long for processes and databases: begun last, one of two workers would stand idle at the end. */
const LONG = ["benchmarks/endurance/", "server/src/adapters/backup/", "server/src/adapters/database/"];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONG.findIndex((part) => moduleId.includes(part));
  return at < 0 ? LONG.length : at;
};

/** The order in which files of tests begin. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
