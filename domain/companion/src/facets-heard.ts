import type { Language } from "@evenkeel/kernel/locale";
import type { RiskEvidence } from "@evenkeel/language/understanding";
import type { Facet } from "./content-types.ts";
import { pattern } from "./pattern.ts";
import { patternList } from "./pattern-list.ts";
import { turnPointOfView } from "./point-of-view.ts";
import { segmentsOf } from "./segments.ts";
import { evened, longestEcho } from "./wordings.ts";

/** A shape of saying found in a message, with its slots already turned to the listener's point of view. */
export interface HeardFacet {
  readonly facet: Facet;
  readonly slots: Readonly<Record<string, string>>;
}

/** Words that only the safety steps may meet; no shape is read in them. */
const riskyQuotes = (evidence: readonly RiskEvidence[]): readonly string[] => {
  const strong = evidence.filter(
    (e) => e.strength >= 0.3 && e.kind !== "hopelessness" && e.kind !== "denial",
  );
  return strong.map((e) => evened(e.quote).toLowerCase());
};

const slotsOf = (facet: Facet, match: RegExpExecArray, language: Language): Record<string, string> | null => {
  const slots: Record<string, string> = {};
  for (const [name, turning] of Object.entries(facet.turn)) {
    const raw = match.groups?.[name];
    if (raw === undefined) return null;
    const turned = turnPointOfView(raw, turning, language);
    if (turned === null) return null;
    slots[name] = turned;
  }
  return slots;
};

/** Every shape that a message holds, most telling first, each facet at most once. */
export const facetsHeard = (
  text: string,
  evidence: readonly RiskEvidence[],
  facets: readonly Facet[],
  language: Language,
): readonly HeardFacet[] => {
  const risky = riskyQuotes(evidence);
  const stretches = segmentsOf(text, language).filter(
    (s) =>
      !s.includes("?") &&
      risky.every((quote) => !s.toLowerCase().includes(quote) && longestEcho(s, quote) < 4),
  );
  const list = patternList(facets, language, (all) => all.map((facet) => facet.match));
  const tellings = stretches.map((stretch) => ({ stretch, worthTrying: list.worthTrying(stretch) }));
  const found: HeardFacet[] = [];
  for (const facet of facets) {
    for (const { stretch, worthTrying } of tellings) {
      if (!worthTrying(facet.match)) continue;
      const match = pattern(facet.match, language).exec(stretch);
      if (match === null) continue;
      const slots = slotsOf(facet, match, language);
      if (slots === null) continue;
      found.push({ facet, slots });
      break;
    }
  }
  return found.sort((a, b) => b.facet.weight - a.facet.weight);
};
