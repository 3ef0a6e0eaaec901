import { type ElizaState, elizaAnswer, newEliza } from "@evenkeel/companion/eliza/doctor";
import { readScript } from "@evenkeel/companion/eliza/script";
import { DOCTOR } from "@evenkeel/content/eliza/doctor-script";
import { instant } from "@evenkeel/kernel/instant";
import { understand } from "@evenkeel/language/understand";
import { assess, initialSafetyState } from "@evenkeel/safety/assess";
import type { Helpline } from "@evenkeel/safety/directory";
import type { SafetyState } from "@evenkeel/safety/risk";
import { partsOf, screen } from "@evenkeel/safety/screen";

const script = readScript(DOCTOR);

export interface ElizaLine {
  readonly id: number;
  readonly by: "member" | "eliza";
  readonly text: string;
}

/** A visit to her: kept on the screen and nowhere else. */
export interface ElizaVisit {
  readonly lines: readonly ElizaLine[];
  readonly eliza: ElizaState;
  readonly safety: SafetyState;
  /** What was written sounded like danger: she is quiet from then on, and people stand in her place. */
  readonly paused: boolean;
}

const elizaLine = (id: number, text: string): ElizaLine => ({ id, by: "eliza", text });

export const newVisit = (): ElizaVisit => ({
  lines: [elizaLine(0, DOCTOR.greeting)],
  eliza: newEliza,
  safety: initialSafetyState(),
  paused: false,
});

/** What she may say of what the script says: a sentence that does not pass is not said. */
const screened = (
  text: string,
  risk: ReturnType<typeof assess>["risk"],
  lines: readonly Helpline[],
): string => {
  const { reply, refused } = screen(
    { parts: [{ kind: "text", text }] },
    { locale: { language: "en" }, helplines: lines, risk },
  );
  const said = partsOf(reply).flatMap((part) => (part.kind === "text" ? [part.text] : []));
  return refused.length > 0 ? "PLEASE GO ON" : said.join(" ");
};

/** One sentence and her answer. Danger is heard as everywhere else; hers is a script that cannot hear it. */
export const said = (
  visit: ElizaVisit,
  text: string,
  nowMs: number,
  lines: readonly Helpline[],
): ElizaVisit => {
  const next = visit.lines.length;
  const mine: ElizaLine = { id: next, by: "member", text };
  const assessment = assess(visit.safety, understand(text, { language: "en" }), instant(nowMs));
  const kept = { ...visit, safety: assessment.state, lines: [...visit.lines, mine] };
  if (assessment.nextStep.kind !== "continue") return { ...kept, paused: true };
  const answer = elizaAnswer(visit.eliza, text, script);
  return {
    ...kept,
    eliza: answer.state,
    lines: [...kept.lines, elizaLine(next + 1, screened(answer.text, assessment.risk, lines))],
  };
};
