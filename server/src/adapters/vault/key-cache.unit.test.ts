import { describe, expect, it } from "vitest";
import { keyCache } from "./key-cache.ts";
import { memberSealer } from "./member-sealer.ts";
import { KeyGone } from "./vault.ts";

const setUp = (most?: number) => {
  let time = 0;
  const loads: string[] = [];
  const cache = keyCache(
    async (id) => {
      loads.push(id);
      if (id === "gone") throw new KeyGone();
      return memberSealer(new Uint8Array(32).fill(7));
    },
    () => time,
    most,
  );
  return {
    cache,
    loads,
    pass: (ms: number) => {
      time += ms;
    },
  };
};

describe("key cache", () => {
  it("loads a key once for many who ask at the same time", async () => {
    const { cache, loads } = setUp();
    await Promise.all([cache.get("a"), cache.get("a"), cache.get("A")]);
    expect(loads).toEqual(["a"]);
  });

  it("forgets a key after five minutes", async () => {
    const { cache, loads, pass } = setUp();
    await cache.get("a");
    pass(299_999);
    await cache.get("a");
    expect(loads).toHaveLength(1);
    pass(2);
    await cache.get("a");
    expect(loads).toHaveLength(2);
  });

  it("lets the least recently used go when it is full", async () => {
    const { cache, loads } = setUp(2);
    await cache.get("a");
    await cache.get("b");
    await cache.get("a");
    await cache.get("c");
    await cache.get("a");
    expect(loads).toEqual(["a", "b", "c"]);
    await cache.get("b");
    expect(loads).toEqual(["a", "b", "c", "b"]);
  });

  it("does not remember a failure", async () => {
    const { cache, loads } = setUp();
    await expect(cache.get("gone")).rejects.toThrow(KeyGone);
    await expect(cache.get("gone")).rejects.toThrow(KeyGone);
    expect(loads).toHaveLength(2);
  });

  it("destroys a key that was still loading when it was forgotten", async () => {
    const { cache } = setUp();
    const loading = cache.get("a");
    cache.forget("a");
    const held = await loading;
    await Promise.resolve();
    expect(() => held.sealer.seal("x", "y")).toThrow(KeyGone);
  });
});
