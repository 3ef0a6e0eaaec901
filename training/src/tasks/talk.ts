import { parseCsv, readDataset } from "../datasets.ts";
import type { Task } from "../task.ts";

const talk =
  (who: "therapist" | "client", column: string, labels: readonly string[]): Task["load"] =>
  () => {
    const splitOf = new Map(
      parseCsv(readDataset("annomi/split.csv")).map(({ transcript_id, split }) => [transcript_id, split]),
    );
    const learn: { text: string; previous: string; gold: number[]; group: string }[] = [];
    const test: typeof learn = [];
    let previous = "";
    let session: string | undefined;
    for (const { transcript_id = "", interlocutor, utterance_text = "", [column]: label = "" } of parseCsv(
      readDataset("annomi/AnnoMI-simple.csv"),
    )) {
      if (transcript_id !== session) previous = "";
      session = transcript_id;
      if (interlocutor !== who) previous = utterance_text;
      else if (labels.includes(label))
        (splitOf.get(transcript_id) === "test" ? test : learn).push({
          text: utterance_text,
          previous,
          gold: [labels.indexOf(label)],
          group: transcript_id,
        });
    }
    return { learn, test };
  };

const base = {
  kind: "softmax",
  features: { charMin: 3, charMax: 5, trigrams: true, skips: true },
  readsPrevious: true,
  stackL2: 0.2,
  stackSteps: 40,
  rate: 4,
  epochs: 20,
  startBias: 0,
  leastDocuments: 2,
  keepRows: 30_000,
  balance: 0.5,
  seed: 31,
  folds: 8,
  data: {
    folder: "annomi",
    licence: "published without a licence file",
    citation: "Wu et al., ICASSP 2022; Wu et al., Future Internet 2023",
    split: "split.csv, by session; train and dev to learn from, test held out; folds by session",
  },
} as const;

const therapistLabels = ["question", "reflection", "therapist_input", "other"];
export const therapistTalk: Task = {
  ...base,
  name: "therapist-talk",
  dense: ["style", "ratings", "sense", "previous-style", "previous-sense"],
  modelId: "therapist-talk-2",
  labels: therapistLabels,
  l2: 3e-4,
  load: talk("therapist", "main_therapist_behaviour", therapistLabels),
  about: "what a therapist's words do",
};

const clientLabels = ["change", "sustain", "neutral"];
export const clientTalk: Task = {
  ...base,
  name: "client-talk",
  dense: ["style", "ratings", "sense"],
  modelId: "client-talk-2",
  labels: clientLabels,
  l2: 1e-4,
  load: talk("client", "client_talk_type", clientLabels),
  about: "talk for change, against it, or neither",
};
