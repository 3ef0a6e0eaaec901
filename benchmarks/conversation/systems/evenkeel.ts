import { initialState } from "@evenkeel/companion/initial-state";
import type { Move } from "@evenkeel/companion/move";
import { plainText } from "@evenkeel/companion/plain-text";
import { type Turn, type TurnContext, takeTurn } from "@evenkeel/companion/turn";
import { companionContent } from "@evenkeel/content/companion/content";
import { DIRECTORY } from "@evenkeel/content/helplines/directory";
import { instant } from "@evenkeel/kernel/instant";
import { seededRandom, seedOf } from "@evenkeel/kernel/random";
import type { ReplyPart } from "@evenkeel/safety/reply";
import { partsOf } from "@evenkeel/safety/screen";
import { kindReader } from "@evenkeel/server/adapters/models/kind-reader";
import { riskReader } from "@evenkeel/server/adapters/models/risk-reader";
import { detectLanguage } from "@evenkeel/server/features/conversation/detect-language";
import { placeOf } from "@evenkeel/server/features/conversation/place";
import type { Client } from "../client.ts";
import type { Exchange, Kind, Talk } from "../talk.ts";

const kindOf = (moves: readonly Move[]): Kind =>
  moves.includes("safety")
    ? "safety"
    : moves.includes("step-technique") || moves.includes("finish-technique")
      ? "technique"
      : "open";

const BEGIN = Date.parse("2026-01-15T20:00:00Z");
const MINUTE = 60_000;

const saidIn = (parts: readonly ReplyPart[], first: boolean): string => {
  const texts = parts.flatMap((part) => (part.kind === "text" ? [part.text] : []));
  // The first text of the first reply tells that this is an AI.
  return (first ? texts.slice(1) : texts).join(" ");
};

export type Timed = (turn: () => Turn) => Turn;
export type Spoken = (turn: Turn) => Promise<Turn>;

/** The client's own turns with the built-in engine, nothing stored. `round` makes another chance for the same words;
 *  `timed` runs each turn, `spoken` may put it into other words. */
export const talkWithEngine = async (
  client: Client,
  round = 1,
  timed: Timed = (turn) => turn(),
  spoken: Spoken = (turn) => Promise.resolve(turn),
): Promise<Talk> => {
  const random = seededRandom(seedOf(`${client.id} ${round}`));
  const { language, country } = client;
  const detected = new Map<string, string | undefined>();
  for (const text of client.turns) detected.set(text, await detectLanguage(text));
  const place = placeOf({ place: undefined, licensedPerson: "" }, { lines: () => DIRECTORY }, country);
  let state = initialState();
  const exchanges: Exchange[] = [];
  for (const [i, member] of client.turns.entries()) {
    const ctx: TurnContext = {
      now: instant(BEGIN + i * MINUTE),
      zone: "UTC",
      random,
      locale: { language, country },
      teen: client.age < 18,
      trustedPerson: null,
      onCall: null,
      detect: (text) => detected.get(text),
      secondReader: riskReader(),
      kindReader: kindReader(),
      ...place,
    };
    const turn = await spoken(timed(() => takeTurn(state, member, ctx, companionContent)));
    const parts = partsOf(turn.reply);
    const said = saidIn(parts, turn.plan.moves.includes("introduce"));
    const shown = plainText(parts, language);
    exchanges.push({ member, said, ...(shown === said ? {} : { shown }), kind: kindOf(turn.plan.moves) });
    state = turn.state;
  }
  return { client: client.id, language, exchanges };
};
