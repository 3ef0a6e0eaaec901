import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";

describe("the language of a message", () => {
  it.each([
    ["I can't do this any more", "en"],
    ["No sé qué hacer con mi hermana", "es"],
    ["Je suis triste depuis des semaines et je ne dors plus", "fr"],
    ["Mir geht es heute wirklich nicht gut und ich weiß nicht warum", "de"],
  ])("%j reads as %s", async (text, language) => expect(await detectLanguage(text)).toBe(language));

  it.each(["ok", "no", "sí", "8", "😀", ""])(
    "says nothing about %j, which is too short to tell",
    async (text) => expect(await detectLanguage(text)).toBeUndefined(),
  );
});
