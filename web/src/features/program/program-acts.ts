import type { ProgramId } from "@evenkeel/companion/program/program";
import type { ProgramActInput } from "@evenkeel/contract/program";
import { newId } from "../../api/new-id.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { translate } from "../../i18n/use-t.ts";
import { toast } from "../../ui/toast.tsx";
import { pendingQueue } from "../check-in/pending.ts";
import { UNDO_MS } from "../check-in/pending-change.ts";
import type { Going } from "./going.ts";

type Act = ProgramActInput["act"];

const DAY_MS = 86_400_000;

/** Kept on the device first; it is sent now, or when there is a connection. @returns its name in the queue. */
const keep = (runId: string, programId: ProgramId, act: Act, holdMs = 0): Promise<string> => {
  const id = newId();
  const input: ProgramActInput = { id, runId, programId, at: new Date().toISOString(), act };
  return pendingQueue.add({ kind: "program-act", subject: id, input }, holdMs);
};

export const doAct = async ({ runId, program }: Going, act: Act): Promise<void> => {
  await keep(runId, program.id, act);
};

/** Shown at once; it leaves the device when the ten seconds of undo are over. */
const doWithUndo = async ({ runId, program }: Going, act: Act, said: string): Promise<void> => {
  const changeId = await keep(runId, program.id, act, UNDO_MS);
  toast(said, {
    undo: () =>
      void pendingQueue
        .takeBack(changeId)
        .then((back) => (back ? null : toast(translate("program.sent-already")))),
  });
};

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
export const pauseProgram = (going: Going, days: number | null): Promise<void> => {
  const until = days === null ? null : new Date(Date.now() + days * DAY_MS).toISOString();
  return doWithUndo(going, { kind: "pause", until }, translate("program.paused-toast"));
};

/** Goes on where it was. Another that was on rests meanwhile. */
export const resumeProgram = async (going: Going, all: readonly Going[]): Promise<void> => {
  for (const other of all)
    if (other.runId !== going.runId && other.progress.status === "going")
      await doAct(other, { kind: "pause", until: null });
  await doAct(going, { kind: "resume" });
};

/** To another place on the path, or round again. */
export const goTo = (going: Going, moduleId: string, small: boolean): Promise<void> => {
  const title = going.program.modules.find(({ id }) => id === moduleId)?.title[currentLanguage()] ?? "";
  return doWithUndo(going, { kind: "go", moduleId, small }, translate("program.moved", { title }));
};

export const markPractised = (going: Going, moduleId: string, techniqueId: string): Promise<void> =>
  doWithUndo(going, { kind: "practise", moduleId, techniqueId }, translate("program.marked-toast"));

export const endProgram = (going: Going): Promise<void> =>
  doWithUndo(going, { kind: "end" }, translate("program.ended-toast"));

/** Every run of the program. Hidden at once; it leaves the server when the ten seconds of undo are over. */
export const deleteProgram = async ({ program }: Going, all: readonly Going[]): Promise<void> => {
  const runs = all.filter((one) => one.program.id === program.id);
  const changes = await Promise.all(
    runs.map(({ runId }) => pendingQueue.add({ kind: "delete-program", subject: runId }, UNDO_MS)),
  );
  toast(translate("program.deleted"), {
    undo: () =>
      void Promise.all(changes.map((changeId) => pendingQueue.takeBack(changeId))).then((back) =>
        toast(translate(back.every((one) => one) ? "program.restored" : "program.too-late")),
      ),
  });
};
