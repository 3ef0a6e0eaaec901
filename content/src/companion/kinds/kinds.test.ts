import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pattern } from "@evenkeel/companion/pattern";
import type { SaidKind } from "@evenkeel/companion/said-kind";
import { evened, spelledOut } from "@evenkeel/companion/wordings";
import { describe, expect, it } from "vitest";
import { englishKinds } from "./en.ts";
import { spanishKinds } from "./es.ts";

const folder = fileURLToPath(new URL("./lines/", import.meta.url));

/** Lines of every kind, and of kinds that no cue is for, under `# name`. */
const linesOf = (language: "en" | "es"): readonly { readonly kind: string; readonly line: string }[] =>
  readdirSync(folder)
    .filter((file) => new RegExp(`^${language}-\\d+\\.txt$`).test(file))
    .flatMap((file) => {
      let kind = "";
      return readFileSync(`${folder}${file}`, "utf8")
        .split("\n")
        .flatMap((line) => {
          if (line.startsWith("# ")) kind = line.slice(2);
          return line.startsWith("# ") || line.trim() === "" ? [] : [{ kind, line }];
        });
    });

const hears = (kind: SaidKind, line: string, language: "en" | "es"): boolean => {
  const text = (language === "en" ? spelledOut(line) : evened(line)).toLowerCase().replace(/[.!…]+$/u, "");
  if (text.endsWith("?")) return false;
  if (kind.not !== undefined && pattern(kind.not, language).test(text)) return false;
  return kind.cues.some((cue) => pattern(cue, language).test(text));
};

describe.each([["en", englishKinds] as const, ["es", spanishKinds] as const])(
  "kinds of things said (%s)",
  (language, kinds) => {
    const lines = linesOf(language);

    it("look at many lines of every kind", () => {
      expect(lines.length).toBeGreaterThan(150);
      for (const { id } of kinds)
        expect(lines.filter((one) => one.kind === id).length, id).toBeGreaterThan(4);
    });

    it("hear two in five of their own lines at least, and hardly any of other kinds", () => {
      for (const kind of kinds) {
        const own = lines.filter((one) => one.kind === kind.id);
        const other = lines.filter((one) => one.kind !== kind.id);
        expect(
          own.filter(({ line }) => hears(kind, line, language)).length / own.length,
          kind.id,
        ).toBeGreaterThan(0.35);
        expect(other.filter(({ line }) => hears(kind, line, language)).length, kind.id).toBeLessThan(10);
      }
    });

    it("answer with enough whole sentences and open questions, none twice, none with a slot", () => {
      const all = kinds.flatMap(({ say, ask }) => [...say, ...ask]);
      expect(new Set(all).size).toBe(all.length);
      for (const { id, say, ask } of kinds) {
        expect(say.length, id).toBeGreaterThan(2);
        expect(ask.length, id).toBeGreaterThan(1);
        for (const line of say) expect(line).not.toMatch(/[?{}]/);
        for (const line of ask) expect(line).toMatch(/\?$/);
      }
    });
  },
);
