import type { Locale } from "@evenkeel/kernel/locale";
import type { Random } from "@evenkeel/kernel/random";
import type { Helpline } from "./directory.ts";
import type { RiskQuestion } from "./questions/question.ts";

/** What a reply in risk is made with besides the step itself. */
export interface SafetyDraftContext {
  readonly locale: Locale;
  readonly teen: boolean;
  /** The whole directory, or the lines of the member's country. */
  readonly helplines: readonly Helpline[];
  readonly trustedPerson: { readonly name: string; readonly contact: string | null } | null;
  readonly onCall: string | null;
  /** A clause of this message, turned round, without an end; absent where nothing is sure. */
  readonly reflection?: string;
  /** What of their life the message names, as one says it back. */
  readonly things?: readonly string[];
  /** What this message asks that has an answer. */
  readonly question?: RiskQuestion;
  /** What we are and whether anyone is alerted stands right above this reply: it is said again in a later one. */
  readonly introduced?: boolean;
  readonly random: Random;
}
