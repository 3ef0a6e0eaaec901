import type { ReplyPart } from "@evenkeel/safety/reply";

/** Frequent words of five letters and more: on their own they point to nobody's sentence. */
const FREQUENT = new Set(
  `about would could should there their these those think thought really because going thing things something nothing
  everything anything feeling feelings feels right today tonight tomorrow yesterday sometimes always never again after
  before where which while people every other another little maybe still since until being doing having makes making
  wanted wants needs happen happened happens someone somebody everyone anyone first start started going kind better
  worse without whatever through around under first minute minutes hours night morning evening listen hello thank
  thanks please sorry sounds sound notice noticed moment words tired scared worried anxious angry lonely talk talking
  siento estoy estás tengo tienes quiero quieres puedo puedes porque cuando donde siempre nunca ahora después antes
  mucho mucha muchos muchas poco algo alguien nadie todos todas cosas mejor peor gracias ayer mañana noche tarde
  momento minutos horas sobre desde hasta entre estaba estaban había hablar pensar hacer decir parece suena quizá
  también tampoco mismo misma`.split(/\s+/u),
);

/** Words that turn when a listener says them back. */
const TURNED = new Map(
  `i me my mine myself you your yours yourself am are im youre ive youve was were yo tú tu tus te ti mi mis me mí
  estoy estás tengo tienes siento sientes soy eres`
    .split(/\s+/u)
    .map((word) => [word, "*"]),
);

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => TURNED.get(word) ?? word);

const RUN = 3;
const runsOf = (words: readonly string[]): string[] =>
  words.length < RUN
    ? []
    : words
        .slice(RUN - 1)
        .map((_, i) => words.slice(i, i + RUN))
        .filter((run) => run.some((word) => word !== "*" && word.length > 3))
        .map((run) => run.join(" "));

/** Tells whether a text carries words of deleted messages that no remaining message holds: a run of three, a telling
 *  word, or all of a short message. Errs on the side of yes: a deletion that leaves words behind is the worse error. */
export const tracesOf = (
  deleted: readonly string[],
  remaining: readonly string[],
): ((text: string) => boolean) => {
  const stillSaid = remaining.map(wordsOf);
  const words = new Set(stillSaid.flat());
  const runs = new Set(stillSaid.flatMap(runsOf));
  const whole = new Set(stillSaid.map((those) => those.join(" ")));
  const gone = deleted.map(wordsOf);
  const telling = new Set(
    gone.flat().filter((word) => word.length >= 5 && !FREQUENT.has(word) && !words.has(word)),
  );
  const goneRuns = new Set(gone.flatMap(runsOf).filter((run) => !runs.has(run)));
  const goneWhole = new Set(
    gone.map((those) => those.join(" ")).filter((all) => all !== "" && !whole.has(all)),
  );
  return (text) => {
    const those = wordsOf(text);
    return (
      goneWhole.has(those.join(" ")) ||
      those.some((word) => telling.has(word)) ||
      runsOf(those).some((run) => goneRuns.has(run))
    );
  };
};

const SENTENCE = /[^.!?…\n]+[.!?…\n]*\s*/gu;

/** A reply without the sentences, chips and cards that carry traces; null when nothing had to go. */
export const withoutTraces = (
  parts: readonly ReplyPart[],
  carries: (text: string) => boolean,
): ReplyPart[] | null => {
  let changed = false;
  const kept = parts.flatMap((part): ReplyPart[] => {
    if (part.kind === "text") {
      const sentences = part.text.match(SENTENCE) ?? [part.text];
      const text = sentences.filter((sentence) => !carries(sentence)).join("");
      if (text === sentences.join("")) return [part];
      changed = true;
      return text.trim() === "" ? [] : [{ kind: "text", text: text.trim() }];
    }
    if (part.kind === "chips") {
      const chips = part.chips.filter(
        ({ label, action }) => !carries(label) && !(action.kind === "say" && carries(action.text)),
      );
      if (chips.length === part.chips.length) return [part];
      changed = true;
      return chips.length === 0 ? [] : [{ kind: "chips", chips }];
    }
    if (part.card.kind === "saved-result") {
      const rows = part.card.rows.filter((row) => !carries(row.value));
      if (rows.length === part.card.rows.length) return [part];
      changed = true;
      return rows.length === 0 ? [] : [{ kind: "card", card: { ...part.card, rows } }];
    }
    if (part.card.kind === "steps" && part.card.steps.some(carries)) {
      changed = true;
      const steps = part.card.steps.filter((step) => !carries(step));
      return steps.length === 0 ? [] : [{ kind: "card", card: { ...part.card, steps } }];
    }
    return [part];
  });
  return changed ? kept : null;
};
