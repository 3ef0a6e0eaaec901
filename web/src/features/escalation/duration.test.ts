import { expect, it } from "vitest";
import { onAClock } from "./duration.ts";

it("reads minutes and seconds, hours only where there are some, and no sign", () => {
  expect(onAClock(249_000)).toBe("4:09");
  expect(onAClock(-9_000)).toBe("0:09");
  expect(onAClock(3_720_000)).toBe("1:02:00");
});
