import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tracesOf, withoutTraces } from "./traces.ts";

describe("traces of a deleted message", () => {
  const carries = tracesOf(
    ["My sister Rebecca took the money", "8"],
    ["I could not sleep", "my sister called"],
  );

  it("sees the words said back from the listener's side", () =>
    expect(carries("So your sister took the money.")).toBe(true));
  it("sees a name on its own", () => expect(carries("How are things with Rebecca?")).toBe(true));
  it("sees a short answer only where it stands alone", () => {
    expect(carries("8")).toBe(true);
    expect(carries("Breathe out for 8 seconds.")).toBe(false);
  });
  it("leaves what another message still says", () => expect(carries("Your sister called.")).toBe(false));
  it("leaves the companion's plain words", () =>
    expect(carries("What would help you right now?")).toBe(false));

  it("takes out the sentence and leaves the rest of the reply", () => {
    expect(
      withoutTraces(
        [
          { kind: "text", text: "Rebecca is on your mind. You could not sleep. What do you need?" },
          { kind: "chips", chips: [{ label: "Rebecca", action: { kind: "say", text: "Rebecca" } }] },
        ],
        carries,
      ),
    ).toEqual([{ kind: "text", text: "You could not sleep. What do you need?" }]);
  });

  it("says that nothing had to go", () =>
    expect(withoutTraces([{ kind: "text", text: "You could not sleep." }], carries)).toBeNull());

  it("always sees the whole deleted text, unless it is still said elsewhere", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => /[\p{L}\p{N}]/u.test(text)),
        (text) => tracesOf([text], [])(text) && !tracesOf([text], [text])(text),
      ),
    );
  });
});
