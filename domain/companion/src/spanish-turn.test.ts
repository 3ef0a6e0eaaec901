import { describe, expect, it } from "vitest";
import { spanishTurn } from "./spanish-turn.ts";

describe("Spanish turned to the listener's point of view", () => {
  it.each([
    ["no puedo dormir", "no puedes dormir"],
    ["mi marido no me ayuda", "tu marido no te ayuda"],
    ["todo me toca a mí", "todo te toca a ti"],
    ["mi hija no me habla desde marzo", "tu hija no te habla desde marzo"],
    ["me siento sola con mis hijos", "te sientes sola con tus hijos"],
    ["grité a mi hijo", "gritaste a tu hijo"],
    ["quiero verme bien", "quieres verte bien"],
  ])("%s -> %s", (said, turned) => {
    expect(spanishTurn(said, "clause")).toBe(turned);
  });

  it.each([
    ["a first-person verb that is not known", "siempre amaso pan por la noche"],
    ["an imperfect that could be mine or hers", "estaba muy mal ayer"],
    ["words to the listener", "tú no me entiendes"],
    ["a stretch cut in the middle", "mi marido dice que"],
  ])("leaves alone %s", (_, said) => {
    expect(spanishTurn(said, "clause")).toBeNull();
  });
});
