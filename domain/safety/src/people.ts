import type { Composer } from "./composer.ts";
import { type Helpline, isUnchecked } from "./directory.ts";
import type { Card } from "./reply.ts";
import type { SafetyWording } from "./wording.ts";

/** A line as it stands in the directory, with what it is for. */
export const helplineCard = (
  line: Helpline,
  wording: SafetyWording,
  firstStep: boolean,
  about?: string,
): Card => ({
  kind: "helpline",
  firstStep,
  name: line.name,
  about:
    about ??
    wording.lineAbout[
      line.purpose === "suicide" ? "suicide" : line.purpose === "emergency" ? "emergency" : "other"
    ],
  channels: line.channels,
  hours: line.hours,
  source: line.source,
  seen: line.seen,
  ...(isUnchecked(line) ? { unchecked: true as const } : {}),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One person, by name where there is one, with words to send: someone the member just named goes before the one in
 *  their profile. */
export const trustedCard = (c: Composer, first: boolean, near: boolean): Card => {
  const said = c.state.person;
  const person = said === undefined ? c.ctx.trustedPerson : { name: said, contact: null };
  const key = near
    ? person === null
      ? "immediateUnnamed"
      : "immediateNamed"
    : person === null
      ? "unnamed"
      : "named";
  const words = c.choose(c.wording.trustedWords[key], `trusted-${key}${first ? "-first" : ""}`);
  c.mark(person === null ? "trusted-card" : `trusted-card:${person.name}`);
  return {
    kind: "trusted-person",
    name: person === null ? null : capital(person.name),
    contact: person?.contact ?? null,
    words: words.replaceAll("{name}", person?.name ?? ""),
  };
};

export const professionalCard = (c: Composer, near: boolean): Card => ({
  kind: "professional",
  ...c.wording.professional[near ? "immediate" : c.ctx.teen ? "teen" : "adult"],
});

/** Two lines to read out or to send, for those who dread it. */
export const scriptCard = (wording: SafetyWording): Card => ({
  kind: "steps",
  title: wording.script.title,
  steps: [wording.script.call, wording.script.text],
});
