import { describe, expect, it } from "vitest";
import { endsTheDatabase, isConnectionLost, isStorageFull, isWorthRunningAgain } from "./failure.ts";

const coded = (code: string, message = "x"): Error => Object.assign(new Error(message), { code });

describe("failures of the database", () => {
  it.each(["ECONNRESET", "ECONNREFUSED", "57P01", "57P03", "08006", "53300", "25P03"])(
    "%s is a lost connection",
    (code) => expect(isConnectionLost(coded(code))).toBe(true),
  );
  it.each(["Connection terminated unexpectedly", "timeout exceeded when trying to connect"])(
    "%j is a lost connection",
    (message) => expect(isConnectionLost(new Error(message))).toBe(true),
  );
  it.each(["23505", "42501", "40001", "53100", ""])("%j is none", (code) =>
    expect(isConnectionLost(coded(code))).toBe(false),
  );
  it("a full disk is told by PostgreSQL and by the system", () => {
    expect(isStorageFull(coded("53100"))).toBe(true);
    expect(isStorageFull(coded("ENOSPC"))).toBe(true);
    expect(isStorageFull(new Error("could not write: No space left on device"))).toBe(true);
    expect(isStorageFull(coded("57P01"))).toBe(false);
  });
  it("after a full disk or a panic the embedded database is started again, after a broken rule not", () => {
    expect(endsTheDatabase(coded("53100"))).toBe(true);
    expect(endsTheDatabase(Object.assign(coded("XX000"), { severity: "PANIC" }))).toBe(true);
    expect(endsTheDatabase(Object.assign(coded("23505"), { severity: "ERROR" }))).toBe(false);
    expect(endsTheDatabase(undefined)).toBe(false);
  });
  it("a deadlock, a serialisation failure and a plan older than a migration are worth running again", () => {
    expect(isWorthRunningAgain(coded("40001"))).toBe(true);
    expect(isWorthRunningAgain(coded("40P01"))).toBe(true);
    expect(isWorthRunningAgain(coded("0A000", "cached plan must not change result type"))).toBe(true);
    expect(isWorthRunningAgain(coded("0A000", "not supported"))).toBe(false);
    expect(isWorthRunningAgain("40001")).toBe(false);
  });
});
