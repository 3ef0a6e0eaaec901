import { readdirSync } from "node:fs";
import type { MeasureForm } from "@evenkeel/measures/measure";
import { describe, expect, it } from "vitest";
import { MEASURES, measureById } from "./measures.ts";

const files = readdirSync(new URL(".", import.meta.url)).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "measures.ts",
);

describe("the questionnaires", () => {
  it("are one file each, and every file is offered", () => {
    expect(files.length).toBeGreaterThanOrEqual(9);
    expect(files.map((name) => name.replace(".ts", "")).sort()).toEqual(MEASURES.map(({ id }) => id).sort());
  });

  it.each(MEASURES.map((one) => [one.short, one] as const))(
    "%s has words for all it holds, in each of its languages",
    (_, one) => {
      for (const form of Object.values(one.forms) as MeasureForm[]) {
        expect(form.items).toHaveLength(one.items.length);
        expect(form.bands).toHaveLength(one.bands.length);
        expect(form.unscored ?? []).toHaveLength(one.unscored.length);
        for (const [i, { choices }] of one.items.entries()) {
          const words = Array.isArray(form.choices[0]) ? form.choices[i] : form.choices;
          expect(words).toHaveLength(choices.length);
        }
        for (const [i, { choices }] of one.unscored.entries())
          expect(form.unscored?.[i]?.choices).toHaveLength(choices.length);
        for (const text of [...form.items, ...form.choices.flat(), ...form.bands])
          expect(text.trim()).not.toBe("");
      }
    },
  );

  it.each(MEASURES.map((one) => [one.short, one] as const))(
    "%s says where its words are from and on what terms",
    (_, one) => {
      expect(one.citation.length).toBeGreaterThan(20);
      for (const form of Object.values(one.forms) as MeasureForm[]) {
        expect(form.terms.length).toBeGreaterThan(20);
        expect(form.termsSource).not.toBe("");
        expect(form.wordingSource.length).toBeGreaterThan(0);
      }
    },
  );

  it("have bands without a gap from the lowest total to the highest", () => {
    for (const { id, bands, scoring } of MEASURES) {
      if (bands.length === 0 || scoring.kind !== "sum") continue;
      expect([id, bands[0]?.from, bands.at(-1)?.to]).toEqual([id, scoring.min, scoring.max]);
      for (const [i, band] of bands.entries()) if (i > 0) expect(band.from).toBe((bands[i - 1]?.to ?? 0) + 1);
    }
  });

  it("offer PHQ-9, GAD-7 and their short forms in English and Spanish, and translate nothing else", () => {
    const spanish = MEASURES.filter(({ forms }) => forms.es !== undefined).map(({ id }) => id);
    expect(spanish).toEqual(["phq9", "gad7", "phq2", "gad2", "session-check"]);
  });

  it("keep the short forms word for word as the first questions of the long ones", () => {
    for (const [short, long] of [
      ["phq2", "phq9"],
      ["gad2", "gad7"],
    ] as const)
      for (const language of ["en", "es"] as const) {
        const form = measureById(short)?.forms[language];
        const whole = measureById(long)?.forms[language];
        expect(form?.items).toEqual(whole?.items.slice(0, 2));
        expect(form?.choices).toEqual(whole?.choices);
        expect(form?.instruction).toBe(whole?.instruction);
        expect(measureById(short)?.longer).toBe(long);
      }
  });

  it("carry Kessler's notice with his scales and the AUDIT's with the AUDIT-C", () => {
    for (const id of ["k6", "k10"])
      expect(measureById(id)?.notice).toMatch(/^Copyright © Ronald C\. Kessler, PhD\. All rights reserved\./);
    expect(measureById("auditc")?.notice).toMatch(/World Health Organization/);
  });

  it("say of the only one made here that it is not validated", () => {
    expect(MEASURES.filter(({ ours }) => ours).map(({ id }) => id)).toEqual(["session-check"]);
    expect(measureById("session-check")?.scoring).toMatchObject({ kind: "none" });
    expect(measureById("session-check")?.items).toHaveLength(4);
  });

  it("have the LOINC codes that public records give them", () => {
    const codes = Object.fromEntries(
      MEASURES.map(({ id, loinc }) => [id, loinc && [loinc.panel, loinc.total]]),
    );
    expect(codes).toMatchObject({
      phq9: ["44249-1", "44261-6"],
      gad7: ["69737-5", "70274-6"],
      phq2: [null, "55758-7"],
      pcl5: ["101697-1", "101698-9"],
      auditc: ["72109-2", "75626-2"],
      k6: null,
    });
  });

  it("have LOINC codes whose last digit checks", () => {
    // Mod 10 of LOINC: digits doubled from the right, one yes, one no; their cross sum and the last digit make tens.
    const holds = (code: string): boolean => {
      const [body = "", check = ""] = code.split("-");
      const digits = [...body].reverse().map(Number);
      const sum = digits.reduce((all, digit, i) => {
        const doubled = i % 2 === 0 ? digit * 2 : digit;
        return all + (doubled > 9 ? doubled - 9 : doubled);
      }, 0);
      return (10 - (sum % 10)) % 10 === Number(check);
    };
    const codes = MEASURES.flatMap(({ loinc, items }) => [
      ...items.map((item) => item.loinc),
      loinc?.panel,
      loinc?.total,
    ]).filter((code) => code != null);
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => !holds(code))).toEqual([]);
    expect(holds("44249-2")).toBe(false);
  });
});
