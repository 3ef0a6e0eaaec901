import {
  type FeelingModels,
  readFeelings,
  readWithoutModels,
} from "@evenkeel/language/feelings/read-feelings";
import { MOST_CHARACTERS } from "@evenkeel/language/feelings/sure-enough";
import { whyFeeling } from "@evenkeel/language/feelings/why-feeling";
import { understand } from "@evenkeel/language/understand";
import type { DeviceAnswer, DeviceQuestion } from "./device-messages.ts";
import { loadModels } from "./weights.ts";

let loading: Promise<FeelingModels> | null = null;

/** Loaded with the first question; a failure is tried again with a later one. */
const models = (): Promise<FeelingModels> => {
  loading ??= loadModels().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
};

const answerTo = async (question: DeviceQuestion): Promise<DeviceAnswer> => {
  const { id, kind } = question;
  switch (kind) {
    case "read":
      try {
        const understood = understand(question.text.slice(0, MOST_CHARACTERS), {
          language: question.language,
        });
        const reading = readWithoutModels(understood) ?? readFeelings(await models(), understood);
        return { id, kind, reading };
      } catch {
        return { id, kind, reading: null };
      }
    case "why":
      try {
        const { label, passage, offset } = question;
        return { id, kind, why: whyFeeling(await models(), label, passage, offset) };
      } catch {
        return { id, kind, why: null };
      }
    default:
      return question satisfies never;
  }
};

addEventListener("message", (event: MessageEvent<DeviceQuestion>) => {
  void answerTo(event.data).then((answer) => postMessage(answer));
});
