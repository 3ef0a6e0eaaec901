import { expect, test } from "vitest";
import { describeOnEachDatabase } from "../database/test-databases.contract.ts";
import { openRateLimit } from "./rate-limit.ts";

describeOnEachDatabase("rate limit", (getDb) => {
  test("lets so many through in a window, over all processes together, then again in the next", async () => {
    let at = 1_800_000_000_000;
    const now = () => new Date(at);
    const [one, two] = [openRateLimit(getDb(), now), openRateLimit(getDb(), now)];
    const key = "begin:203.0.113.9";
    for (const process of [one, two, one]) await process.count(key, 3, 60_000);
    at += 20_000;
    await expect(two.count(key, 3, 60_000)).rejects.toMatchObject({
      kind: "slow-down",
      retryAfterSeconds: 40,
    });
    await expect(one.count("begin:203.0.113.10", 3, 60_000)).resolves.toBeUndefined();
    at += 40_000;
    await expect(two.count(key, 3, 60_000)).resolves.toBeUndefined();
  });

  test("does not count this machine itself", async () => {
    const limit = openRateLimit(getDb(), () => new Date());
    for (let i = 0; i < 5; i += 1)
      for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1"])
        await expect(limit.count(`begin:${address}`, 1, 60_000)).resolves.toBeUndefined();
  });
});
