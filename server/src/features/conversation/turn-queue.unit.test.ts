import { describe, expect, it } from "vitest";
import { turnQueue } from "./turn-queue.ts";

const gate = (): { promise: Promise<void>; open: () => void } => {
  let open = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open };
};

describe("the turn queue", () => {
  it("lets the second message of a conversation wait for the first", async () => {
    const queue = turnQueue();
    const first = gate();
    const order: string[] = [];
    const one = queue.run("a", async () => {
      await first.promise;
      order.push("one");
    });
    const two = queue.run("a", async () => void order.push("two"));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(order).toEqual([]);
    first.open();
    await Promise.all([one, two]);
    expect(order).toEqual(["one", "two"]);
  });

  it("lets another conversation go ahead", async () => {
    const queue = turnQueue();
    const first = gate();
    const one = queue.run("a", () => first.promise);
    expect(await queue.run("b", async () => "b")).toBe("b");
    first.open();
    await one;
  });

  it("goes on after a turn that failed", async () => {
    const queue = turnQueue();
    const failing = queue.run("a", async () => {
      throw new Error("engine broke");
    });
    const next = queue.run("a", async () => "answered");
    await expect(failing).rejects.toThrow("engine broke");
    expect(await next).toBe("answered");
  });

  it("is idle when all of it is done", async () => {
    const queue = turnQueue();
    let done = false;
    void queue.run("a", async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      done = true;
    });
    await queue.idle();
    expect(done).toBe(true);
  });
});
