import { describe, expect, it } from "vitest";
import { pace } from "./pace.ts";

describe("the pace of a member's messages", () => {
  it("answers the first twenty at once and slows the next, without refusing any", () => {
    const wait = pace(() => 0);
    const waits = Array.from({ length: 22 }, () => wait("m"));
    expect(waits.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 0));
    expect(waits.slice(20)).toEqual([1000, 2000]);
  });

  it("is at full pace again after a pause", () => {
    let now = 0;
    const wait = pace(() => now);
    for (let i = 0; i < 25; i += 1) wait("m");
    now = 60_000;
    expect(wait("m")).toBe(0);
  });

  it("never makes anyone wait longer than half a minute", () => {
    const wait = pace(() => 0);
    for (let i = 0; i < 500; i += 1) wait("m");
    expect(wait("m")).toBe(30_000);
  });

  it("slows one member without slowing another", () => {
    const wait = pace(() => 0);
    for (let i = 0; i < 40; i += 1) wait("m");
    expect(wait("n")).toBe(0);
  });
});
