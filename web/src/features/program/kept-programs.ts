import { type ProgramRunAnswer, type Programs, programRun } from "@evenkeel/contract/program";
import { z } from "zod";

/** What the device remembers of programs without a connection: where the member is, and none of their words. */
const kept = z.array(programRun);

const keyOf = (memberId: string): string => `programs:${memberId}`;

const withoutWords = (run: ProgramRunAnswer): ProgramRunAnswer => ({
  ...run,
  acts: run.acts.map((done) =>
    done.act.kind === "review" ? { ...done, act: { ...done.act, kept: [] } } : done,
  ),
});

export const keepRuns = (memberId: string, { runs }: Programs): void => {
  try {
    localStorage.setItem(keyOf(memberId), JSON.stringify(runs.map(withoutWords)));
  } catch {
    // A window that keeps nothing goes on without.
  }
};

export const keptRuns = (memberId: string): ProgramRunAnswer[] | null => {
  try {
    const found = kept.safeParse(JSON.parse(localStorage.getItem(keyOf(memberId)) ?? "null"));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
};

/** At sign-out and after deletion: of every member who was here. */
export const forgetPrograms = (): void => {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith("programs:")) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
};
