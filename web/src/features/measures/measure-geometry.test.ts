import { expect, it } from "vitest";
import { bandEdges, xOfTime, yOfTotal } from "./measure-geometry.ts";

const frame = { width: 300, height: 220, left: 30, right: 20, top: 10, bottom: 30 };

it("has the scale's ends at its own ends, higher totals higher up", () => {
  expect(yOfTotal(27, 0, 27, frame)).toBe(10);
  expect(yOfTotal(0, 0, 27, frame)).toBe(190);
  expect(yOfTotal(10, 10, 50, frame)).toBe(190);
});

it("draws bands that meet", () => {
  const lower = bandEdges({ from: 0, to: 4 }, 0, 27, frame);
  const upper = bandEdges({ from: 5, to: 9 }, 0, 27, frame);
  expect(lower.top).toBe(upper.bottom);
  expect(lower.bottom).toBe(190);
});

it("places times by their distance, and a single one in the middle", () => {
  expect([0, 50, 100].map((at) => xOfTime(at, 0, 100, frame))).toEqual([30, 155, 280]);
  expect(xOfTime(7, 7, 7, frame)).toBe(155);
});
