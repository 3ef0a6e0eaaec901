import { type T, useT } from "../i18n/use-t.ts";
import { Failure } from "./failure.ts";

/** One sentence a person can act on: the server's own where it sent one, else ours. */
export const failureSentence = (t: T, error: unknown): string => {
  if (!(error instanceof Failure)) return t("api.unknown");
  if (error.kind === "offline") return t("api.offline");
  if (error.kind === "unreachable") return t("api.unreachable");
  if (error.kind === "unreadable") return t("api.unreadable");
  if (error.sentence) return error.sentence;
  switch (error.kind) {
    case "not-signed-in":
    case "session-expired":
      return t("api.signed-out");
    case "app-locked":
      return t("api.locked");
    case "slow-down":
    case "locked-out":
      return t("api.slow-down", { seconds: error.retryAfterSeconds ?? 10 });
    case "not-allowed":
      return t("api.not-allowed");
    case "not-found":
      return t("api.not-found");
    default:
      return t("api.unknown");
  }
};

/** `const sentence = useFailureSentence()`, then `sentence(error)`. */
export const useFailureSentence = (): ((error: unknown) => string) => {
  const t = useT();
  return (error) => failureSentence(t, error);
};
