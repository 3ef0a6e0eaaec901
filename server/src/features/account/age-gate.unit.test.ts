import { ageBand } from "@evenkeel/contract/basic";
import { expect, test } from "vitest";
import { isTeen, mayBeUnderAge } from "./age-gate.ts";

test("the youngest of a band decides against the place's minimum age", () => {
  const refused = (minimum: number) => ageBand.options.filter((band) => mayBeUnderAge(band, minimum));
  expect(refused(13)).toEqual(["under-13"]);
  expect(refused(14)).toEqual(["under-13", "13-15"]);
  expect(refused(16)).toEqual(["under-13", "13-15"]);
  expect(refused(18)).toEqual(["under-13", "13-15", "16-17"]);
});

test("teen defaults hold below 18", () => {
  expect(ageBand.options.filter(isTeen)).toEqual(["under-13", "13-15", "16-17"]);
});
