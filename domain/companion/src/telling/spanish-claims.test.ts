import { understand } from "@evenkeel/language/understand";
import { describe, expect, it } from "vitest";
import type { BareClaim } from "./claim.ts";
import { spanishClaims } from "./spanish-claims.ts";

const claims = (text: string): readonly BareClaim[] =>
  spanishClaims(text, understand(text, { language: "es" }).clauses);

const first = (text: string): BareClaim => {
  const claim = claims(text)[0];
  if (claim === undefined) throw new Error("nothing was read");
  return claim;
};

describe("one claim in Spanish", () => {
  it.each([
    [
      "mi jefe me gritó delante de todos",
      "tu jefe te gritó delante de todos",
      "eso de que tu jefe te gritó delante de todos",
    ],
    ["no le he dicho a nadie", "no le has dicho a nadie", "no haberle dicho a nadie"],
    [
      "me peleé con mi hermana por la herencia",
      "te peleaste con tu hermana por la herencia",
      "pelearte con tu hermana por la herencia",
    ],
    ["yo mantengo a mi mamá", "mantienes a tu mamá", "mantener a tu mamá"],
    [
      "antes cantaba en un coro los jueves",
      "antes cantabas en un coro los jueves",
      "cantar en un coro los jueves",
    ],
    ["no puedo dormir", "no puedes dormir", "no poder dormir"],
    ["me dejó mi novia hace dos semanas", "te dejó tu novia hace dos semanas", null],
    ["nadie me da las gracias", "nadie te da las gracias", null],
  ])("%j is said back whole and as a thing", (text, whole, doing) => {
    expect(first(text).forms.whole).toBe(whole);
    if (doing !== null) expect(first(text).forms.doing).toBe(doing);
  });

  it.each([
    ["tengo miedo de que me deje", "feared"],
    ["creo que me van a despedir", "believed"],
    ["podría hablar con la coordinadora", "idea"],
    ["mi marido dice que exagero", "quoted"],
    ["si contesto me echan", "possible"],
  ])("%j is heard as %s", (text, mode) => {
    expect(claims(text).some((claim) => claim.mode === mode)).toBe(true);
  });

  it("knows the subject by the verb alone", () => {
    expect(first("me levanto a las cinco").about).toBe("self");
    expect(first("ella no me contesta").about).toBe("other");
    expect(claims("me peleé con mi hermana y ahora no me habla").at(-1)?.about).toBe("other");
  });

  it("keeps the gender someone gives themself", () => {
    expect(first("me quedé callada").forms.whole).toBe("te quedaste callada");
    expect(first("me quedé callado").forms.whole).toBe("te quedaste callado");
  });
});
