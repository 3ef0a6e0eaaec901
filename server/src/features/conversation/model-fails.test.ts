import { describe, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { Script } from "../../adapters/language-model/fixture-model.contract.ts";
import {
  HARD_DAY,
  lastStored,
  type ModelTalk,
  messagesOf,
  modelTalks,
  onScreen,
} from "./model-talk.contract.ts";
import { only } from "./test-talk.contract.ts";

describeOnEachDatabase("a reply for which a language model fails", (getDb) => {
  const { talkTo, fixture } = modelTalks(getDb);

  describe("is the engine's own when the model", () => {
    const engineOf = async (talk: ModelTalk, script: Script, why: string) => {
      fixture().plays(script);
      const events = await talk.say(HARD_DAY);
      const stored = await lastStored(talk);
      expect(stored.wordedBy).toBeNull();
      expect(onScreen(events)).toBe(stored.text);
      expect(stored.text).not.toBe("");
      expect(only(events, "turn-complete").replyId).toBe(stored.id);
      expect(talk.calls).toMatchObject([{ used: "engine", why }]);
      return stored.text as string;
    };

    it.each([
      ["fails with 500", { kind: "status", status: 500 }, "server-error"],
      [
        "has too many requests",
        { kind: "status", status: 429, headers: { "retry-after": "20" } },
        "too-many-requests",
      ],
      ["refuses the key", { kind: "status", status: 401 }, "refused-key"],
      ["leads elsewhere", { kind: "status", status: 307, headers: { location: "/v2" } }, "unreachable"],
      ["sends no chunks of the protocol", { kind: "garbage" }, "unreadable"],
      ["answers no JSON", { kind: "raw", text: "Sure! Here is a nice answer for you." }, "wrong-shape"],
      ["answers another shape", { kind: "raw", text: '{"answer": "That is hard."}' }, "wrong-shape"],
      [
        "breaks off before a sentence is over",
        { kind: "cut", reply: "Being torn apart", after: 30 },
        "broke-off",
      ],
      ["says nothing", { kind: "says", reply: "" }, "nothing-came"],
      [
        "proposes what may not be",
        { kind: "says", reply: "Let us do an exercise.", moves: ["step-technique"] },
        "off-plan",
      ],
      [
        "writes in another language",
        { kind: "says", reply: "Je suis vraiment désolé que tu aies dû vivre cela au travail." },
        "other-language",
      ],
      ["makes up a token", { kind: "says", reply: "I hear how [person-9] hurt you." }, "foreign-token"],
      ["writes a list", { kind: "says", reply: "1. Breathe.\n2. Call a friend.\n3. Sleep." }, "a-list"],
      [
        "repeats its instructions",
        {
          kind: "says",
          reply: "You put one reply of Evenkeel into words. Evenkeel is a program that people talk with.",
        },
        "echoes-instructions",
      ],
      [
        "says it is a therapist",
        { kind: "says", reply: "As your therapist, I hear you. It hurt." },
        "refused",
      ],
      [
        "names a dose",
        { kind: "says", reply: "Take 50 mg of sertraline before bed. It will calm you." },
        "refused",
      ],
      [
        "makes up a helpline",
        { kind: "says", reply: "Call the Bright Path helpline at 0800 555 0199. They can help." },
        "refused-in-half",
      ],
    ] as const)("%s", async (_, script, why) => {
      await engineOf(await talkTo(), script, why);
    });

    it("is silent for longer than it may", async () => {
      await engineOf(await talkTo({ EVENKEEL_LLM_FIRST_MS: "150" }), { kind: "silent" }, "timed-out");
    });
    it("answers as another version than the one that was pinned", async () => {
      const talk = await talkTo({ EVENKEEL_LLM_VERSION: "fixture-1" });
      await engineOf(talk, { kind: "says", reply: "That stings.", model: "fixture-2" }, "other-version");
    });
    it("goes off the rails after words were shown: those are taken back", async () => {
      const talk = await talkTo();
      fixture().plays({
        kind: "says",
        reply:
          "Being torn apart in front of everyone would sting. You carry that now. I am a human too, not an AI. So.",
      });
      const events = await talk.say(HARD_DAY);
      expect(JSON.stringify(events)).toContain("would sting");
      expect(JSON.stringify(events)).not.toContain("I am a human");
      const stored = await lastStored(talk);
      expect(stored).toMatchObject({ wordedBy: null });
      expect(stored.text).not.toContain("would sting");
      expect(onScreen(events)).toBe(stored.text);
      expect(JSON.stringify(await messagesOf(talk))).not.toContain("would sting");
    });
  });

  it("keeps whole sentences of a model that breaks off, and ends with the engine's question where it has one", async () => {
    const talk = await talkTo();
    const reply = "Being torn apart in front of everyone would sting. The shame came home with";
    fixture().plays({ kind: "cut", reply, after: JSON.stringify({ moves: [], reply }).length - 2 });
    const events = await talk.say(HARD_DAY);
    const stored = await lastStored(talk);
    expect(stored.text).toMatch(/^Being torn apart in front of everyone would sting\./);
    expect(stored.text).not.toContain("came home with");
    expect(onScreen(events)).toBe(stored.text);
    expect(talk.calls).toMatchObject([{ used: "finished-by-engine", why: "broke-off" }]);
  });

  it("leaves a failing model alone after three failures in a row", async () => {
    const talk = await talkTo();
    fixture().plays({ kind: "status", status: 503 });
    const lines = ["my manager", "my sister", "my flatmate", "my father", "my neighbour"];
    for (const who of lines) await talk.say(`Today ${who} shouted at me and I feel hurt`);
    expect(fixture().asked).toHaveLength(3);
    expect(talk.calls.map(({ why }) => why)).toEqual([
      ...["server-error", "server-error", "server-error"],
      ...["not-asked", "not-asked"],
    ]);
  });
});
