import type { Reads, Technique } from "@evenkeel/companion/technique";
import { techniques } from "@evenkeel/content/techniques/techniques";
import type { Exercise } from "@evenkeel/contract/exercise";
import type { Language } from "@evenkeel/kernel/locale";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../adapters/database/access.ts";
import { databaseKinds, describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { beginIn, openTestApp, type TestApp } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { everyFeature, newId, replyText, sayIn } from "../conversation/test-talk.contract.ts";

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

/** Every exercise in both languages: where there are two databases, one language of it on each, by turns. */
const onThisDatabase = (kind: Database["kind"]) => {
  const one = databaseKinds().length === 1;
  return techniques.flatMap((t, at) => {
    const turn: Language = (at % 2 === 0) === (kind === "embedded") ? "en" : "es";
    const languages: readonly Language[] = one ? ["en", "es"] : [turn];
    return languages.map((language) => [t.words[language].title, language, t] as const);
  });
};

describeOnEachDatabase("every exercise", (getDb, _, kind) => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp(getDb(), memoryVault(), { features: everyFeature() });
  });
  afterAll(() => test.close());

  it.each(onThisDatabase(kind))(
    "%s (%s) is begun by its title and carried to a saved result",
    async (title, language, technique) => {
      // A member each: who writes this fast for long is slowed down.
      const { browser } = await beginIn(test);
      if (language === "es") await browser.send("PATCH", "/api/account/me", { language });
      const conversationId = newId();
      await browser.send("POST", "/api/conversations", { id: conversationId });
      const send = sayIn(browser, conversationId);
      const say = async (text: string) => replyText(await send(text));
      let reply = await say(language === "es" ? `Quiero hacer «${title}».` : `I'd like to do “${title}”.`);
      for (let turn = 0; turn < 24; turn += 1) {
        const step = askedIn(reply, technique, language);
        if (step === undefined) break;
        // Whether one is safe with someone is asked first, and a yes leads on.
        const safe =
          step.id === "safe" && step.reads === "yes-no" ? { en: "yes", es: "sí" }[language] : undefined;
        reply = await say(safe ?? fitting[language][step.reads]);
      }
      const { exercises }: { exercises: Exercise[] } = (await browser.send("GET", "/api/exercise?limit=1"))
        .body;
      expect(exercises[0], reply).toMatchObject({ techniqueId: technique.id, title, conversationId });
      expect(exercises[0]?.rows.length).toBeGreaterThanOrEqual(2);
      expect(exercises[0]?.rows.every((row) => row.key !== undefined && row.value !== "")).toBe(true);
    },
  );
});
