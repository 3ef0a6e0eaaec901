import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor.ts";

test("a cursor comes back as the place it was made from", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), noInvalidDate: true }), fc.uuid(), (at, id) => {
      expect(decodeCursor(encodeCursor({ at, id }))).toEqual({ at, id });
    }),
  );
});

test("anything else is a stale cursor, and never an error of the server", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => decodeCursor(text)).toThrow("stale-cursor");
    }),
  );
});
