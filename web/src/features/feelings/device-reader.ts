import type { FeelingReading } from "@evenkeel/language/feelings/read-feelings";
import type { WhyFeeling } from "@evenkeel/language/feelings/why-feeling";
import { currentLanguage } from "../../i18n/locale.ts";
import type { DeviceAnswer, DeviceQuestion } from "./device-messages.ts";

type Open<Q> = Q extends DeviceQuestion ? Omit<Q, "id"> : never;

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, (answer: DeviceAnswer | null) => void>();

/** Whoever waits is told that there is nothing; the next question begins anew. */
const giveUp = (): void => {
  worker?.terminate();
  worker = null;
  for (const tell of waiting.values()) tell(null);
  waiting.clear();
};

const workerHere = (): Worker => {
  if (worker !== null) return worker;
  const made = new Worker(new URL("./feelings-worker.ts", import.meta.url), { type: "module" });
  made.addEventListener("message", (event: MessageEvent<DeviceAnswer>) => {
    waiting.get(event.data.id)?.(event.data);
    waiting.delete(event.data.id);
  });
  made.addEventListener("error", giveUp);
  worker = made;
  return made;
};

const askWorker = (question: Open<DeviceQuestion>): Promise<DeviceAnswer | null> =>
  new Promise((resolve) => {
    lastId += 1;
    const id = lastId;
    waiting.set(id, resolve);
    try {
      workerHere().postMessage({ ...question, id });
    } catch {
      giveUp();
    }
  });

/** What a text sounds like, read on this device; null where that is not possible. */
export const readOnDevice = async (text: string): Promise<FeelingReading | null> => {
  const answer = await askWorker({ kind: "read", text, language: currentLanguage() });
  return answer?.kind === "read" ? answer.reading : null;
};

const WARM_UP = { en: "this is a quiet day", es: "este es un día tranquilo" } as const;

/** Loads what reading needs while someone still writes, so that the first reading does not wait for it. */
export const getReady = async (): Promise<void> => {
  if (worker === null) await readOnDevice(WARM_UP[currentLanguage()]);
};

/** Why a label was read, worked out on this device; null where that is not possible. */
export const whyOnDevice = async (
  label: string,
  passage: string,
  offset: number,
): Promise<WhyFeeling | null> => {
  const answer = await askWorker({ kind: "why", label, passage, offset });
  return answer?.kind === "why" ? answer.why : null;
};
