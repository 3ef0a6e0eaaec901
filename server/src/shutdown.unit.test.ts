import { expect, test } from "vitest";
import { openShutdown } from "./shutdown.ts";

test("closes last opened first, once, and a part that fails does not keep the others open", async () => {
  const closed: string[] = [];
  const told: string[] = [];
  const shutdown = openShutdown((text) => told.push(text));
  shutdown.onClose("database", async () => closed.push("database"));
  shutdown.onClose("mail", async () => {
    throw new Error("the line is dead");
  });
  shutdown.onClose("server", async () => closed.push("server"));
  await Promise.all([shutdown.close(), shutdown.close()]);
  expect(closed).toEqual(["server", "database"]);
  expect(told).toEqual(["mail: the line is dead"]);
});
