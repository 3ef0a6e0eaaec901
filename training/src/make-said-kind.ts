import {
  asksSomething,
  KIND_LIMITS,
  kindScores,
  limitOf,
  NO_KIND,
} from "@evenkeel/language/kinds/kind-model";
import { parseModel } from "@evenkeel/language/model/packed-model";
import { type KindLine, kindLines } from "./kinds/kind-lines.ts";
import { KIND_SETTINGS, type KindCalibration, labelsOf, trainKinds } from "./kinds/kind-trainer.ts";
import { baseModels } from "./shipped.ts";

/** Scores further under the best than this count as this far: those of a form that is ruled out are minus infinity. */
const FURTHEST = 8;

interface Scored {
  readonly line: KindLine;
  readonly scores: readonly number[];
}

/** ln P of the gold label under a softmax of slope times the scores. */
const logLikelihood = (scored: readonly Scored[], labels: readonly string[], slope: number): number =>
  scored.reduce((sum, { line, scores }) => {
    const top = Math.max(...scores);
    const total = scores.reduce((all, score) => all + Math.exp(slope * (score - top)), 0);
    const own = Math.max(top - FURTHEST, scores[labels.indexOf(line.kind)] ?? top);
    return sum + line.weight * (slope * (own - top) - Math.log(total));
  }, 0);

const bestSlope = (scored: readonly Scored[], labels: readonly string[]): number => {
  let best = { slope: 1, value: Number.NEGATIVE_INFINITY };
  for (let slope = 0.2; slope <= 3; slope += 0.05) {
    const value = logLikelihood(scored, labels, slope);
    if (value > best.value) best = { slope, value };
  }
  return Number(best.slope.toFixed(2));
};

interface Read {
  readonly said: string;
  readonly p: number;
  readonly gold: string;
}

const readAll = (scored: readonly Scored[], labels: readonly string[], slope: number): readonly Read[] =>
  scored.map(({ line, scores }) => {
    const top = Math.max(...scores);
    const total = scores.reduce((all, score) => all + Math.exp(slope * (score - top)), 0);
    return { said: labels[scores.indexOf(top)] ?? NO_KIND, p: 1 / total, gold: line.kind };
  });

const share = (part: number, whole: number): number => Number((part / Math.max(1, whole)).toFixed(4));

/** The model of kinds, calibrated on lines that were held out. @returns its bytes and what goes on record. */
export const makeSaidKind = (): { readonly bytes: Uint8Array; readonly about: Record<string, unknown> } => {
  const lines = kindLines();
  const labels = labelsOf(lines);
  const first = parseModel(
    trainKinds(
      lines.filter(({ held }) => !held),
      labels,
      { slope: 1, limitOf: () => 0.5 },
    ),
  );
  const models = { kinds: first, base: baseModels(["sense"]) };
  const allowed = (text: string, scores: readonly number[]): number[] =>
    scores.map((score, at) =>
      asksSomething(text) || labels[at]?.startsWith("ask-") !== true ? score : Number.NEGATIVE_INFINITY,
    );
  const scored = lines
    .filter(({ held }) => held)
    .map((line) => ({ line, scores: allowed(line.text, kindScores(models, line.text, line.language)) }));
  const slope = bestSlope(scored, labels);
  const read = readAll(scored, labels, slope);
  const calibration: KindCalibration = { slope, limitOf };
  const ofKinds = read.filter(({ gold }) => gold !== NO_KIND);
  const said = read.filter(({ said: kind, p }) => kind !== NO_KIND && p >= limitOf(kind));
  const none = read.filter(({ gold }) => gold === NO_KIND);
  return {
    bytes: trainKinds(lines, labels, calibration),
    about: {
      ...{
        name: "said-kind",
        modelId: KIND_SETTINGS.modelId,
        kinds: labels.length - 1,
        settings: KIND_SETTINGS,
      },
      ...{ learned: lines.length, slope, limits: KIND_LIMITS },
      about: "which of the kinds of things said or asked a message is of; English and Spanish",
      data: {
        folder: "content/src/companion/kinds/lines and goemotions",
        licence: "written here (Apache-2.0); CC BY 4.0",
        citation: "docs/decisions/0036; Demszky et al., ACL 2020",
        split: "every fifth line of each kind held out for these numbers, the slope and the limit",
      },
      measured: {
        "top 1, of lines of a kind": share(
          ofKinds.filter(({ said: kind, gold }) => kind === gold).length,
          ofKinds.length,
        ),
        "precision at the limit": share(
          said.filter(({ said: kind, gold }) => kind === gold).length,
          said.length,
        ),
        "coverage at the limit, of lines of a kind": share(
          ofKinds.filter(({ said: kind, p }) => kind !== NO_KIND && p >= limitOf(kind)).length,
          ofKinds.length,
        ),
        "said of lines of none": share(
          none.filter(({ said: kind, p }) => kind !== NO_KIND && p >= limitOf(kind)).length,
          none.length,
        ),
      },
    },
  };
};
