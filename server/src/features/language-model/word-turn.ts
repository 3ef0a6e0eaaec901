import { contextFor, namesKnown } from "@evenkeel/companion/language-model/context";
import { openMask } from "@evenkeel/companion/language-model/mask";
import { engineAlone } from "@evenkeel/companion/language-model/may-word";
import type { NameKnowledge } from "@evenkeel/companion/language-model/names-in";
import { promptFor } from "@evenkeel/companion/language-model/prompt";
import { planForModel } from "@evenkeel/companion/language-model/proposal";
import { answerSchema } from "@evenkeel/companion/language-model/read-answer";
import type { OffScript } from "@evenkeel/companion/language-model/script";
import { draftAt, draftOf, openWording, type Worded } from "@evenkeel/companion/language-model/wording";
import { screenContextOf, type Turn } from "@evenkeel/companion/turn";
import { companionContent } from "@evenkeel/content/companion/content";
import { INSTRUCTIONS } from "@evenkeel/content/language-model/instructions";
import { PLACES, PLAIN_CAPITALS } from "@evenkeel/content/language-model/names";
import type { Language, Locale } from "@evenkeel/kernel/locale";
import { rarityIn } from "@evenkeel/language/model/plain-words";
import type { Helpline } from "@evenkeel/safety/directory";
import type { ScreenedReply } from "@evenkeel/safety/screen";
import type { CallEnd, CallFailure, LanguageModel } from "../../adapters/language-model/language-model.ts";
import { feelingModels } from "../../adapters/models/feeling-models.ts";
import { languageReader } from "../conversation/detect-language.ts";

/** What came of one call: how it ended, and whether what it brought was said. */
export interface ModelCall {
  readonly end: CallEnd;
  readonly used: "worded" | "finished-by-engine" | "stopped" | "engine";
  readonly why: CallFailure | OffScript | "nothing-came" | null;
  readonly plan: "engine" | "model" | null;
}

export interface WordingFor {
  readonly locale: Locale;
  readonly helplines: readonly Helpline[];
  /** Names known beside those in the conversation: of the member, of people they trust. */
  readonly names: readonly string[];
  readonly remembered: readonly string[];
  /** Shows the reply as it stands so far. */
  readonly show?: (soFar: ScreenedReply) => void;
  readonly signal?: AbortSignal;
  readonly onCall: (call: ModelCall) => void;
}

/** Which model put a reply into words. */
export interface WordedBy {
  readonly model: string;
  readonly plan: "engine" | "model";
}

export interface WordedTurn<T extends Turn> {
  readonly turn: T;
  readonly wordedBy: WordedBy | null;
  /** Something was shown that is not what is said now. */
  readonly withdrawn: boolean;
  /** The member stopped it: what was shown is all there is. */
  readonly stopped: boolean;
}

const knowledge = (language: Language, known: ReadonlySet<string>): NameKnowledge => {
  const rarity = rarityIn(feelingModels().words);
  return {
    known,
    places: PLACES,
    plainCapitals: PLAIN_CAPITALS,
    // The word list is of English.
    rare: (word) => language === "en" && word.length > 2 && rarity(word) === undefined,
  };
};

/** Has a model put the turn's plan into words. Null: it is not asked, and the engine's words stand. Whatever goes wrong
 *  ends in the engine's words; nothing is thrown. */
export const wordTurn = async <T extends Turn>(
  model: LanguageModel,
  turn: T,
  of: WordingFor,
): Promise<WordedTurn<T> | null> => {
  if (engineAlone(turn) !== null || draftAt(turn) < 0) return null;
  const { language } = of.locale;
  const plan = planForModel(turn);
  const mask = openMask(knowledge(language, namesKnown(turn, of.names)));
  const instructions = INSTRUCTIONS[language];
  const context = contextFor(turn, draftOf(turn), plan, companionContent, language, mask, of.remembered);
  const wording = openWording({
    ...{ turn, language, plan, mask, instructions },
    screening: screenContextOf(turn.assessment, of),
    languageOf: await languageReader(),
  });
  let shown = false;
  const end = await model.ask({
    messages: promptFor(context, instructions),
    schema: answerSchema(plan.may),
    onPiece: (piece) => {
      const soFar = wording.push(piece);
      if (soFar !== null) {
        shown = true;
        of.show?.(soFar);
      }
      return wording.over();
    },
    begun: () => shown,
    ...(of.signal === undefined ? {} : { signal: of.signal }),
  });
  const stopped = of.signal?.aborted === true;
  const result: Worded | null = stopped ? wording.stop() : wording.end(end.failure !== null);
  if (result === null || result.kind === "engine") {
    of.onCall({
      end,
      used: stopped ? "stopped" : "engine",
      why: end.failure ?? result?.why ?? null,
      plan: null,
    });
    return { turn, wordedBy: null, withdrawn: shown, stopped: false };
  }
  of.onCall({
    end,
    used: stopped ? "stopped" : result.finishedByEngine ? "finished-by-engine" : "worded",
    why: end.failure,
    plan: result.plan,
  });
  return {
    turn: {
      ...turn,
      reply: result.reply,
      state: result.state,
      refused: [...turn.refused, ...result.refused],
      plan: {
        ...turn.plan,
        moves: [...turn.plan.moves.filter((move) => move === "introduce"), ...result.moves],
      },
    },
    wordedBy: { model: end.answeredBy ?? model.about.model, plan: result.plan },
    withdrawn: false,
    stopped,
  };
};
