import type { Language } from "@evenkeel/kernel/locale";
import type { TranscribeFailure } from "../../adapters/transcription/transcriber.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { hasConsent } from "../consent/store.ts";
import type { Pace } from "./pace.ts";
import { samplesOf, wavOf } from "./wav.ts";

const errorOf = (failure: TranscribeFailure, waitMs: number | null): ApiError => {
  const wait = waitMs === null ? {} : { retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1_000)) };
  switch (failure) {
    case "too-many-requests":
    case "busy":
      return new ApiError("slow-down", { retryAfterSeconds: 5, ...wait });
    case "refused-sound":
      return new ApiError("unsupported-sound");
    case "not-asked":
    case "unreachable":
    case "timed-out":
    case "refused-key":
    case "server-error":
    case "unreadable":
      return new ApiError("recogniser-unavailable", wait);
    default:
      return failure satisfies never;
  }
};

/** What was said, written down. The sound goes to the recogniser and nowhere else, the words to the caller alone.
 *  @param onFailure hears why, for the log: no words and nobody's name.
 *  @throws ApiError with one of the published kinds. */
export const transcribe = async (
  deps: Pick<Deps, "db" | "transcriber" | "now">,
  pace: Pace,
  ask: {
    readonly memberId: string;
    readonly sound: unknown;
    readonly language: Language;
    readonly signal: AbortSignal;
    readonly onFailure: (failure: TranscribeFailure) => void;
  },
): Promise<string> => {
  if (deps.transcriber === null) throw new ApiError("no-recogniser");
  if (!Buffer.isBuffer(ask.sound)) throw new ApiError("unsupported-sound");
  const samples = samplesOf(ask.sound);
  if (!samples.ok)
    throw new ApiError(samples.error === "too-long" ? "recording-too-long" : "unsupported-sound");
  const yes = await deps.db.asMember(ask.memberId, (trx) => hasConsent(trx, ask.memberId, "voice-remote"));
  if (!yes) throw new ApiError("consent-needed");
  const waitMs = pace.take(ask.memberId, deps.now().getTime());
  if (waitMs > 0) throw new ApiError("slow-down", { retryAfterSeconds: Math.ceil(waitMs / 1_000) });
  const heard = await deps.transcriber.transcribe(wavOf(samples.value), ask.language, ask.signal);
  if (heard.kind === "heard") return heard.text.trim();
  ask.onFailure(heard.failure);
  throw errorOf(heard.failure, heard.waitMs);
};
