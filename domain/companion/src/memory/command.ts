import type { Language } from "@evenkeel/kernel/locale";
import type { MemoryWording } from "./memory-wording.ts";
import { sentencesOf } from "./units.ts";
import { splittingOf, wide } from "./wide.ts";

/** What a member asks of memory in so many words. */
export type MemoryCommand =
  | { readonly kind: "remember"; readonly x: string; readonly sentence: string }
  | { readonly kind: "forget"; readonly x: string }
  | { readonly kind: "forget-that" }
  | { readonly kind: "forget-all" }
  | { readonly kind: "list" }
  | { readonly kind: "asks-about"; readonly x: string };

/** The request in a message; null for none. Only whole sentences are read, so that "I can't forget what he said about my
 *  mother" asks for nothing. */
export const commandIn = (text: string, wording: MemoryWording, language: Language): MemoryCommand | null => {
  const { commands } = wording;
  const { leadIn } = splittingOf(wording);
  for (const sentence of sentencesOf(text, language)) {
    const bare = sentence
      .replace(/^[¿¡\s]+/u, "")
      .replace(/[\s.!?…]+$/u, "")
      .replace(leadIn, "");
    const x = (source: string): string | undefined => wide(source).exec(bare)?.groups?.["x"]?.trim();
    if (wide(commands.list).test(bare)) return { kind: "list" };
    if (wide(commands.forgetAll).test(bare)) return { kind: "forget-all" };
    const gone = x(commands.forgetAbout);
    if (gone !== undefined) return { kind: "forget", x: gone };
    if (wide(commands.forgetThat).test(bare)) return { kind: "forget-that" };
    const asked = x(commands.asksAbout);
    if (asked !== undefined && sentence.includes("?") && !wide(commands.notRemember).test(asked))
      return { kind: "asks-about", x: asked };
    const kept = x(commands.remember);
    if (kept !== undefined && !wide(commands.notRemember).test(kept))
      return { kind: "remember", x: kept, sentence };
  }
  return null;
};
