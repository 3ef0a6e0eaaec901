import type { ProgramId } from "@evenkeel/companion/program/program";
import type { ProgramActInput } from "@evenkeel/contract/program";
import { newId } from "../../api/new-id.ts";
import { translate } from "../../i18n/use-t.ts";
import { toast } from "../../ui/toast.tsx";
import { pendingQueue } from "../check-in/pending.ts";
import { UNDO_MS } from "../check-in/pending-change.ts";
import type { Going } from "./going.ts";

type Act = ProgramActInput["act"];

const DAY_MS = 86_400_000;

/** Kept on the device first; it is sent now, or when there is a connection. */
const keep = async (runId: string, programId: ProgramId, act: Act): Promise<void> => {
  const id = newId();
  const input: ProgramActInput = { id, runId, programId, at: new Date().toISOString(), act };
  await pendingQueue.add({ kind: "program-act", subject: id, input });
};

export const doAct = ({ runId, program }: Going, act: Act): Promise<void> => keep(runId, program.id, act);

/** Begins a program. One that was on rests where it is, so that there is one to think of. */
export const beginProgram = async (
  programId: ProgramId,
  how: { readonly small: boolean; readonly inCare: boolean },
  all: readonly Going[],
): Promise<void> => {
  for (const other of all)
    if (other.progress.status === "going") await doAct(other, { kind: "pause", until: null });
  await keep(newId(), programId, { kind: "begin", ...how });
};

/** @param days null: until the member comes back. */
export const pauseProgram = async (going: Going, days: number | null): Promise<void> => {
  const until = days === null ? null : new Date(Date.now() + days * DAY_MS).toISOString();
  await doAct(going, { kind: "pause", until });
  toast(translate("program.paused-toast"), { undo: () => void doAct(going, { kind: "resume" }) });
};

/** Goes on where it was. Another that was on rests meanwhile. */
export const resumeProgram = async (going: Going, all: readonly Going[]): Promise<void> => {
  for (const other of all)
    if (other.runId !== going.runId && other.progress.status === "going")
      await doAct(other, { kind: "pause", until: null });
  await doAct(going, { kind: "resume" });
};

/** To another place on the path, or round again. */
export const goTo = async (going: Going, moduleId: string, small: boolean): Promise<void> => {
  await doAct(going, { kind: "go", moduleId, small });
};

export const endProgram = async (going: Going): Promise<void> => {
  await doAct(going, { kind: "end" });
  toast(translate("program.ended-toast"), { undo: () => void doAct(going, { kind: "resume" }) });
};

/** Hidden at once; it leaves the server when the ten seconds of undo are over. */
export const deleteProgram = async ({ runId }: Going): Promise<void> => {
  const changeId = await pendingQueue.add({ kind: "delete-program", subject: runId }, UNDO_MS);
  toast(translate("program.deleted"), {
    undo: () =>
      void pendingQueue
        .takeBack(changeId)
        .then((back) => toast(translate(back ? "program.restored" : "program.too-late"))),
  });
};
