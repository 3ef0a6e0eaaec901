import { warmUp } from "@evenkeel/companion/warm-up";
import { expect, it } from "vitest";
import { companionContent } from "./content.ts";

it("warms up in both languages, a turn at a time", () => {
  expect([...warmUp(companionContent)]).toEqual(["en", "en", "en", "en", "es", "es", "es", "es"]);
}, 60_000);
