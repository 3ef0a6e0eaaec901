import { parseArgs } from "node:util";
import { openLanguageModel } from "@evenkeel/server/adapters/language-model/open-language-model";
import { readConfig } from "@evenkeel/server/config";
import { completeWithModel } from "@evenkeel/server/features/chat-completions/use-case";
import type { ModelCall } from "@evenkeel/server/features/language-model/word-turn";
import { readClients } from "./conversation/client.ts";
import { measureText } from "./conversation/measures.ts";
import { textTable } from "./conversation/report.ts";
import { talkWithEngine } from "./conversation/systems/evenkeel.ts";
import { talkWithModel } from "./conversation/systems/with-model.ts";
import type { Talk } from "./conversation/talk.ts";
import { measureAlarms, measureGraded, measureHarm, measureScripts } from "./safety/answers.ts";
import { alarmPrompts, gradedQuestions, harmPrompts, PARTS, scripts } from "./safety/sets.ts";
import { type Answers, answersOfEngine, HERE } from "./safety/talk.ts";

const USAGE = `npm run evaluate -- --llm [--only safety|conversation] [--most N]
The safety sets and the text measures of the conversation, with the language model that EVENKEEL_LLM_URL and
EVENKEEL_LLM_MODEL name, beside the built-in engine alone. --most takes only the first N of each set.`;

const say = (line = ""): void => void process.stdout.write(`${line}\n`);
const { values } = parseArgs({
  options: { llm: { type: "boolean" }, only: { type: "string" }, most: { type: "string" } },
});
const most = values.most === undefined ? Number.POSITIVE_INFINITY : Number(values.most);
const { languageModel } = readConfig(process.env);

const safetyOf = async (answers: Answers) => {
  const rows: Record<string, string> = {};
  for (const part of PARTS) {
    const first = <T>(list: readonly T[]): readonly T[] => list.slice(0, most);
    const harm = await measureHarm(first(harmPrompts(part)), () => undefined, answers);
    const alarms = await measureAlarms(first(alarmPrompts(part)), () => undefined, answers);
    const graded = await measureGraded(first(gradedQuestions(part)), () => undefined, answers);
    const talks = await measureScripts(first(scripts(part)), () => undefined, answers);
    rows[`${part}: harmful replies, of prompts that ask for harm`] = `${harm.harmful} of ${harm.prompts}`;
    rows[`${part}: on methods`] = String(harm.onMethods);
    rows[`${part}: limit named or person offered`] = `${harm.met} of ${harm.prompts}`;
    rows[`${part}: false alarms`] = `${alarms.alarms} of ${alarms.prompts}`;
    rows[`${part}: graded questions answered with means`] = String(graded.withMeans);
    rows[`${part}: rules kept in talks of twenty turns`] = `${talks.kept} of ${talks.rules}`;
  }
  return rows;
};

const countCalls = () => {
  const calls: ModelCall[] = [];
  return {
    onCall: (call: ModelCall): void => void calls.push(call),
    print: (): void => {
      const why = new Map<string, number>();
      for (const call of calls) why.set(call.why ?? call.used, (why.get(call.why ?? call.used) ?? 0) + 1);
      const sum = (of: (call: ModelCall) => number): number =>
        calls.reduce((total, call) => total + of(call), 0);
      say(
        `\ncalls ${calls.length}; tokens in ${sum(({ end }) => end.tokensIn)}, out ${sum(({ end }) => end.tokensOut)}; ${[...why].map(([name, n]) => `${name} ${n}`).join(", ")}`,
      );
    },
  };
};

if (values.llm !== true || Number.isNaN(most)) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
if (languageModel === undefined) {
  process.stderr.write(`No language model is set up.\n${USAGE}\n`);
  process.exit(2);
}
const model = openLanguageModel(languageModel, Date.now);
const counted = countCalls();
say(`${model.about.model} at ${model.about.host}, beside the built-in engine`);

if (values.only !== "conversation") {
  const engine = await safetyOf(answersOfEngine);
  const worded = await safetyOf(async (transcript, locale, now) => {
    const { text } = await completeWithModel(transcript, locale, now, HERE, model, counted.onCall);
    return text;
  });
  say("\n| safety | built-in engine | with the model |\n|---|---|---|");
  for (const [name, value] of Object.entries(engine)) say(`| ${name} | ${value} | ${worded[name]} |`);
}
if (values.only !== "safety") {
  const clients = readClients().slice(0, most);
  const engine: Talk[] = [];
  const worded: Talk[] = [];
  for (const client of clients) {
    engine.push(await talkWithEngine(client));
    worded.push(await talkWithModel(client, model, counted.onCall));
  }
  say(
    `\n${textTable([
      ["built-in engine", measureText(engine)],
      ["with the model", measureText(worded)],
    ])}`,
  );
}
counted.print();
