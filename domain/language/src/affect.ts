import type { Unit } from "./clauses.ts";
import type { FeelingHit } from "./feeling-hits.ts";
import type { Affect, EmotionName, EmotionReading } from "./understanding.ts";

/** How much of a hard moment each unpleasant emotion usually is. */
const HARDNESS: Readonly<Partial<Record<EmotionName, number>>> = {
  overwhelm: 1,
  hopelessness: 1,
  grief: 0.9,
  shame: 0.85,
  anxiety: 0.85,
  loneliness: 0.85,
  sadness: 0.85,
  hurt: 0.75,
  guilt: 0.75,
  numbness: 0.7,
  anger: 0.6,
  disgust: 0.5,
  tiredness: 0.45,
  confusion: 0.4,
  jealousy: 0.4,
};

/** What a pleasant emotion becomes when it is denied. */
const DENIED: Readonly<Partial<Record<EmotionName, EmotionName>>> = {
  joy: "sadness",
  hope: "hopelessness",
  calm: "anxiety",
  interest: "numbness",
  love: "loneliness",
  pride: "shame",
};

const BUT = /^(?:but|however|though|although|yet|pero|sino|aunque)$/;
const IRONY =
  /🙃|🙄|😒|(?:^|\s)\/s(?:$|\s)|\b(?:yeah right|love that for me|just what i needed|lo que me faltaba)\b/u;

/** Signed pleasantness of one hit: denial turns pleasure to its contrary and takes most of the sting from pain. */
const pleasantness = (hit: FeelingHit): number => {
  const value = hit.feeling.valence * hit.weight;
  if (!hit.negated) return value;
  return value > 0 ? value * -0.7 : value * -0.2;
};

const HOLDER_WEIGHT = { self: 1, general: 0.7, other: 0.5, quoted: 0.5 } as const;
/** Sum of squares at which half of the range is reached (as in a saturating sum). */
const SATURATION = 9;

const whereTheButIs = (units: readonly Unit[]): readonly number[] => {
  const weights = units.map(() => 1);
  units.forEach((unit, at) => {
    const concedes = /^(?:although|though|aunque)$/.test(unit.words[0] ?? "");
    if (!BUT.test(unit.words[0] ?? "")) return;
    units.forEach((other, i) => {
      if (other.sentence !== unit.sentence && i !== at - 1) return;
      const heavy = concedes ? i !== at : i >= at;
      weights[i] = heavy ? 1.4 : 0.6;
    });
  });
  return weights;
};

/** Pleasantness, arousal and distress of a message from its feeling words. */
export const readAffect = (text: string, units: readonly Unit[], hits: readonly FeelingHit[]): Affect => {
  const weights = whereTheButIs(units);
  const ironic = IRONY.test(text.toLowerCase());
  let sum = 0;
  let arousal = 0;
  let ease = 1;
  let pleasant = 0;
  for (const hit of hits) {
    let value = pleasantness(hit) * HOLDER_WEIGHT[hit.holder] * (weights[hit.unit] ?? 1);
    if (ironic && value > 0) value *= -0.5;
    sum += value;
    const stirred = hit.feeling.arousal * Math.min(1.2, hit.weight) + (hit.shouted ? 0.15 : 0);
    if (!hit.negated) arousal = Math.max(arousal, stirred * (hit.holder === "self" ? 1 : 0.6));
    if (value > 0) pleasant += value;
    else if (hit.holder === "self" || hit.holder === "general") {
      const hardness = hit.negated
        ? 0.4
        : hit.feeling.emotion === null
          ? 0.65
          : (HARDNESS[hit.feeling.emotion] ?? 0.4);
      const strength = hit.negated ? 0.4 : hit.feeling.strength;
      const share = hit.holder === "self" ? 1 : 0.7;
      ease *=
        1 -
        Math.min(
          0.9,
          0.72 * strength * hardness * Math.min(1.3, hit.weight) * share * (weights[hit.unit] ?? 1),
        );
    }
  }
  const marks = (text.match(/!/g) ?? []).length;
  const loud = text.length > 8 && text === text.toUpperCase() && text !== text.toLowerCase();
  const base = hits.length === 0 ? 0.25 : 0.15;
  return {
    valence: clamp((4 * sum) / Math.sqrt(sum * sum + SATURATION), -4, 4),
    arousal: clamp(Math.max(base, arousal) + Math.min(0.15, marks * 0.04) + (loud ? 0.15 : 0), 0, 1),
    distress: clamp((1 - ease) * (1 - Math.min(0.4, pleasant * 0.08)), 0, 1),
  };
};

const clamp = (value: number, low: number, high: number): number =>
  Math.round(Math.min(high, Math.max(low, value)) * 1000) / 1000;

/** Emotions by name with their words, strongest first; one reading an emotion and holder. */
export const readEmotions = (hits: readonly FeelingHit[]): readonly EmotionReading[] => {
  const best = new Map<string, EmotionReading>();
  for (const hit of hits) {
    const named = hit.feeling.emotion;
    if (named === null || hit.wished) continue;
    const emotion = hit.negated ? (hit.feeling.strength < 0.45 ? undefined : DENIED[named]) : named;
    if (emotion === undefined) continue;
    const strength = clamp(hit.feeling.strength * hit.weight * (hit.negated ? 0.6 : 1), 0, 1);
    const key = `${emotion} ${hit.holder}`;
    const known = best.get(key);
    if (known === undefined) best.set(key, { emotion, strength, quote: hit.quote, holder: hit.holder });
    else {
      const stronger = strength > known.strength;
      best.set(key, {
        ...known,
        quote: stronger ? hit.quote : known.quote,
        strength: clamp(
          1 - (1 - Math.max(strength, known.strength)) * (1 - 0.3 * Math.min(strength, known.strength)),
          0,
          1,
        ),
      });
    }
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength);
};
