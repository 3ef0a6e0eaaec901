import { describe, expect, it } from "vitest";
import { breaker } from "./breaker.ts";

describe("whether a language model is asked", () => {
  const at = () => {
    let now = 0;
    const one = breaker(() => now);
    return { one, wait: (ms: number) => (now += ms) };
  };
  const fails = (one: ReturnType<typeof breaker>, times: number): void => {
    for (let i = 0; i < times; i += 1) {
      one.admits();
      one.failed();
    }
  };

  it("is asked on after failures that a success came between", () => {
    const { one } = at();
    fails(one, 2);
    one.succeeded();
    fails(one, 2);
    expect(one.admits()).toBe(true);
  });
  it("is left alone after three failures in a row, then tried once at a time", () => {
    const { one, wait } = at();
    fails(one, 3);
    expect(one.admits()).toBe(false);
    expect(one.state()).toEqual({ kind: "open", untilMs: 15_000 });
    wait(15_000);
    expect(one.state()).toEqual({ kind: "trying" });
    expect([one.admits(), one.admits()]).toEqual([true, false]);
    one.succeeded();
    expect([one.admits(), one.admits()]).toEqual([true, true]);
    expect(one.state()).toEqual({ kind: "closed", failures: 0 });
  });
  it("waits twice as long each time the try fails, five minutes at most", () => {
    const { one, wait } = at();
    fails(one, 3);
    const waits = [15_000, 30_000, 60_000, 120_000, 240_000, 300_000, 300_000];
    for (const ms of waits) {
      wait(ms - 1);
      expect(one.admits()).toBe(false);
      wait(1);
      expect(one.admits()).toBe(true);
      one.failed();
    }
  });
  it("waits as long as it was asked to, at once", () => {
    const { one, wait } = at();
    one.admits();
    one.failed(40_000);
    wait(39_999);
    expect(one.admits()).toBe(false);
    wait(1);
    expect(one.admits()).toBe(true);
  });
  it("may be tried again when the try was left before it showed anything", () => {
    const { one, wait } = at();
    fails(one, 3);
    wait(15_000);
    expect(one.admits()).toBe(true);
    one.left();
    expect(one.admits()).toBe(true);
  });
  it("does not wait longer for failures of calls that were under way", () => {
    const { one } = at();
    fails(one, 3);
    one.failed();
    one.failed();
    expect(one.state()).toEqual({ kind: "open", untilMs: 15_000 });
  });
});
