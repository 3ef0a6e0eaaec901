import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LearnedKind } from "@evenkeel/companion/learned-kind";
import { screen } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";

const folder = (name: string): string => fileURLToPath(new URL(`./${name}/`, import.meta.url));

const told = async (language: "en" | "es"): Promise<readonly LearnedKind[]> => {
  const names = readdirSync(folder("learned")).filter((name) =>
    name.startsWith(language === "en" ? "told-" : "es-told-"),
  );
  const modules = await Promise.all(
    names.map((name) => import(`${folder("learned")}${name}`) as Promise<Record<string, LearnedKind[]>>),
  );
  return modules.flatMap((module) => Object.values(module).flat());
};

const linesOf = (language: "en" | "es"): ReadonlyMap<string, readonly string[]> => {
  const lines = new Map<string, string[]>();
  for (const name of readdirSync(folder("lines"))) {
    if (!name.startsWith(language === "en" ? "told-" : "es-told-")) continue;
    let own: string[] = [];
    for (const line of readFileSync(`${folder("lines")}${name}`, "utf8").split("\n")) {
      if (line.startsWith("# ")) {
        own = lines.get(line.slice(2)) ?? [];
        lines.set(line.slice(2), own);
      } else if (line !== "") own.push(line);
    }
  }
  return lines;
};

const opening = (text: string): string =>
  text.toLowerCase().replace(/[¿“«]/g, "").split(" ").slice(0, 3).join(" ");
const allOf = (kind: LearnedKind): readonly string[] => [
  ...kind.say,
  ...kind.ask,
  ...(kind.later ?? []),
  ...(kind.step ?? []),
];

describe.each([["en", 100, 50] as const, ["es", 30, 40] as const])(
  "kinds of things told (%s)",
  async (language, atLeast, messages) => {
    const kinds = await told(language);
    const lines = linesOf(language);

    it("are many, each once, each with answers, questions, a second telling and a step", () => {
      expect(kinds.length).toBeGreaterThanOrEqual(atLeast);
      expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
      for (const { id, form, say, ask, later, step } of kinds) {
        expect(form, id).toBe("told");
        expect(say.length, id).toBeGreaterThan(8);
        expect(ask.length, id).toBeGreaterThan(4);
        expect(later?.length ?? 0, id).toBeGreaterThan(1);
        expect(step?.length ?? 0, id).toBeGreaterThan(1);
      }
    });

    it("have messages that tell them, none under two kinds", () => {
      expect([...lines.keys()].sort()).toEqual(kinds.map(({ id }) => id).sort());
      const all = [...lines.values()].flat().map((line) => line.toLowerCase());
      expect(new Set(all).size).toBe(all.length);
      for (const [id, own] of lines) expect(own.length, id).toBeGreaterThanOrEqual(messages);
    });

    it("say nothing twice, begin no two answers of a kind alike, and ask one thing at a time", () => {
      const all = kinds.flatMap(allOf);
      expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
      for (const { id, say, ask } of kinds) {
        for (const texts of [say, ask]) expect(new Set(texts.map(opening)).size, id).toBe(texts.length);
        for (const text of say) expect(text).not.toMatch(/[?{}]/);
        for (const text of ask) expect(text.match(/\?/g), text).toHaveLength(1);
      }
    });

    it("are let through by the screen", () => {
      for (const text of kinds.flatMap(allOf)) {
        const { refused } = screen(
          { parts: [{ kind: "text", text }] },
          {
            locale: { language, country: "US" },
            helplines: [],
            risk: { tier: "none", concerns: [], evidence: [] },
          },
        );
        expect(refused, text).toEqual([]);
      }
    });
  },
);
