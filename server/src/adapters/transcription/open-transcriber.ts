import { breaker } from "../language-model/breaker.ts";
import type { TranscriptionSettings } from "./settings.ts";
import type { TranscribeFailure, Transcriber, Transcription } from "./transcriber.ts";

/** No minute of speech is longer; what is longer is no transcript. */
const LONGEST_ANSWER = 64 * 1024;

const failureOf = (status: number): TranscribeFailure => {
  if (status === 401 || status === 403) return "refused-key";
  if (status === 429) return "too-many-requests";
  if (status === 413 || status === 415 || status === 422) return "refused-sound";
  return "server-error";
};

const failed = (failure: TranscribeFailure, waitMs: number | null = null): Transcription => ({
  ...{ kind: "failed", failure, waitMs },
});

const waitAsked = (response: Response): number | null => {
  const seconds = Number(response.headers.get("retry-after"));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : null;
};

const textOf = async (response: Response): Promise<string | undefined> => {
  const body = await response.text();
  if (body.length > LONGEST_ANSWER) return undefined;
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === "object" &&
      answer !== null &&
      "text" in answer &&
      typeof answer.text === "string"
      ? answer.text
      : undefined;
  } catch {
    return undefined;
  }
};

export const openTranscriber = (settings: TranscriptionSettings, nowMs: () => number): Transcriber => {
  const health = breaker(nowMs);
  const address = `${settings.url}/audio/transcriptions`;
  let underWay = 0;

  const call: Transcriber["transcribe"] = async (wav, language, signal) => {
    const form = new FormData();
    form.set("file", new Blob([wav], { type: "audio/wav" }), "speech.wav");
    form.set("model", settings.model);
    form.set("language", language);
    form.set("response_format", "json");
    const time = AbortSignal.timeout(settings.timeoutMs);
    try {
      const response = await fetch(address, {
        method: "POST",
        body: form,
        // An address that leads elsewhere is not followed: voice and key go where the operator said, or nowhere.
        redirect: "error",
        signal: signal === undefined ? time : AbortSignal.any([time, signal]),
        ...(settings.key === undefined ? {} : { headers: { authorization: `Bearer ${settings.key}` } }),
      });
      if (!response.ok) {
        await response.body?.cancel();
        return failed(failureOf(response.status), waitAsked(response));
      }
      const text = await textOf(response);
      return text === undefined ? failed("unreadable") : { kind: "heard", text };
    } catch {
      return failed(time.aborted ? "timed-out" : "unreachable");
    }
  };

  return {
    about: { model: settings.model, host: new URL(settings.url).host, teens: settings.teens },
    state: () => health.state(),
    transcribe: async (wav, language, signal) => {
      if (underWay >= settings.atOnce) return failed("busy");
      if (!health.admits()) {
        const state = health.state();
        return failed("not-asked", state.kind === "open" ? state.untilMs - nowMs() : null);
      }
      underWay += 1;
      const end = await call(wav, language, signal).finally(() => {
        underWay -= 1;
      });
      // Whoever spoke has gone, or this one recording is at fault: neither says anything of the other side.
      if (signal?.aborted === true || (end.kind === "failed" && end.failure === "refused-sound"))
        health.left();
      else if (end.kind === "failed") health.failed(end.waitMs ?? undefined);
      else health.succeeded();
      return end;
    },
  };
};
