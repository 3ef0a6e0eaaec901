import { DIRECTORY } from "@evenkeel/content/helplines/directory";
import type { LanguageModel } from "@evenkeel/server/adapters/language-model/language-model";
import { type ModelCall, wordTurn } from "@evenkeel/server/features/language-model/word-turn";
import type { Client } from "../client.ts";
import type { Talk } from "../talk.ts";
import { talkWithEngine } from "./evenkeel.ts";

/** The client's own turns with the engine's plans put into words by a language model, where it may and does. */
export const talkWithModel = (
  client: Client,
  model: LanguageModel,
  onCall: (call: ModelCall) => void,
): Promise<Talk> =>
  talkWithEngine(client, 1, undefined, async (turn) => {
    const { language, country } = client;
    // Someone under 18 is not spoken to by a model unless the operator says so.
    if ((client.age < 18 || turn.assessment.state.minor === true) && !model.about.teens) return turn;
    const worded = await wordTurn(model, turn, {
      ...{ locale: { language, country }, helplines: DIRECTORY, names: [], remembered: [], onCall },
    });
    return worded?.turn ?? turn;
  });
