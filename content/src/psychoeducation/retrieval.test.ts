import { articleFor, libraryOf, searchLibrary } from "@evenkeel/companion/library";
import { articlesFound } from "@evenkeel/companion/library-ranking";
import { describe, expect, it } from "vitest";
import { ARTICLES } from "./articles.ts";

const library = libraryOf(ARTICLES);
const firstThree = (text: string): readonly string[] =>
  searchLibrary(library, text)
    .slice(0, 3)
    .map(({ id }) => id);

describe("looking something up in the library", () => {
  it.each([
    ["what is adhd", "adhd"],
    ["how do i say no to my family", "boundaries"],
    ["cant stop betting", "gambling"],
    ["me dejo mi novia y no lo supero", "breakups"],
    ["qué es un ataque de pánico", "panic"],
    ["depresion o tristesa", "depression"],
  ])("finds, in either language and with mistakes: %s", (text, id) => {
    expect(firstThree(text)).toContain(id);
  });

  it.each([
    "what is the capital of Norway",
    "how do i bake bread",
    "how much ibuprofen is safe",
    "qué dosis de paracetamol se da a un niño",
    "cómo instalo una impresora",
  ])("finds nothing for what no article holds: %s", (text) => {
    expect(searchLibrary(library, text)).toEqual([]);
    expect(articleFor(library, text)).toBeNull();
  });

  it("finds what half a word begins, while it is typed", () => {
    expect(firstThree("gambl")).toContain("gambling");
    expect(firstThree("anxi")).toContain("anxiety");
    expect(firstThree("kidney")).toEqual([]);
  });

  it("finds every article by its own title", () => {
    for (const article of ARTICLES)
      for (const language of ["en", "es"] as const)
        expect(articlesFound(library.ranking, article.title[language])[0]?.articleId).toBe(article.id);
  });

  it("gives no article on suicide as the answer to a question that names nothing of it", () => {
    const groups = ["does alcohol make depression worse", "what is burnout", "qué es la psicosis"].map(
      (text) => articleFor(library, text)?.article.group,
    );
    expect(groups).toEqual(["habits", "stress", "conditions"]);
  });
});
