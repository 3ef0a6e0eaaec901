import type { Reads, Technique } from "@evenkeel/companion/technique";
import { techniques } from "@evenkeel/content/techniques/techniques";
import type { Exercise } from "@evenkeel/contract/exercise";
import type { Language } from "@evenkeel/kernel/locale";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, openTalk, replyText, type Talk } from "../conversation/test-talk.contract.ts";

/** One fitting answer to each kind of question. */
const fitting: Readonly<Record<Language, Readonly<Record<Reads, string>>>> = {
  en: {
    words: "a walk by the river with my sister",
    rating: "6",
    "yes-no": "no",
    time: "tomorrow at 5 pm",
    done: "done",
    list: "ring my sister; sit in the sun; write one line",
    choice: "1",
    hours: "6",
    clock: "7:00",
  },
  es: {
    words: "un paseo junto al río con mi hermana",
    rating: "6",
    "yes-no": "no",
    time: "mañana a las 5",
    done: "listo",
    list: "llamar a mi hermana; sentarme al sol; escribir una línea",
    choice: "1",
    hours: "6",
    clock: "7:00",
  },
};

/** The step a reply asks, by its words. */
const askedIn = (reply: string, technique: Technique, language: Language) =>
  technique.steps.find((step) => {
    const words = technique.words[language].steps[step.id];
    return [...(words?.ask ?? []), ...(words?.less ?? []), ...(words?.more ?? [])].some((line) =>
      line
        .split(/\{\p{L}+\}/u)
        .filter((piece) => piece.trim().length > 3)
        .every((piece) => reply.includes(piece.trim())),
    );
  });

describeOnEachDatabase("every exercise", (getDb) => {
  const talks: Partial<Record<Language, Talk>> = {};
  beforeAll(async () => {
    for (const language of ["en", "es"] as const) {
      const me = await openTalk(getDb(), memoryVault());
      if (language === "es") await me.browser.send("PATCH", "/api/account/me", { language });
      talks[language] = me;
    }
  });
  afterAll(async () => {
    for (const talk of Object.values(talks)) await talk.test.close();
  });

  it.each(techniques.flatMap((t) => (["en", "es"] as const).map((l) => [t.words[l].title, l, t] as const)))(
    "%s (%s) is begun by its title and carried to a saved result",
    async (title, language, technique) => {
      const me = talks[language];
      if (me === undefined) throw new Error("nobody is here");
      const conversationId = newId();
      await me.browser.send("POST", "/api/conversations", { id: conversationId });
      const say = async (text: string) => replyText(await me.say(text, newId(), conversationId));
      let reply = await say(language === "es" ? `Quiero hacer «${title}».` : `I'd like to do “${title}”.`);
      for (let turn = 0; turn < 24; turn += 1) {
        const step = askedIn(reply, technique, language);
        if (step === undefined) break;
        // Whether one is safe with someone is asked first, and a yes leads on.
        const safe =
          step.id === "safe" && step.reads === "yes-no" ? { en: "yes", es: "sí" }[language] : undefined;
        reply = await say(safe ?? fitting[language][step.reads]);
      }
      const { exercises }: { exercises: Exercise[] } = (await me.browser.send("GET", "/api/exercise?limit=1"))
        .body;
      expect(exercises[0], reply).toMatchObject({ techniqueId: technique.id, title, conversationId });
      expect(exercises[0]?.rows.length).toBeGreaterThanOrEqual(2);
      expect(exercises[0]?.rows.every((row) => row.key !== undefined && row.value !== "")).toBe(true);
    },
  );
});
