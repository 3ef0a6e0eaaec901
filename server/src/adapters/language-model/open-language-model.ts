import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { type Breaker, breaker } from "./breaker.ts";
import type { CallEnd, CallFailure, LanguageModel, ModelAsk } from "./language-model.ts";
import type { LanguageModelSettings } from "./settings.ts";

/** An address that leads elsewhere is not followed: words and key go where the operator said, or nowhere. */
const withoutRedirects: typeof fetch = (input, init) => fetch(input, { ...init, redirect: "error" });

/** About four characters a token, where the other side does not count. */
const reckoned = (characters: number): number => Math.ceil(characters / 4);

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && "statusCode" in error && typeof error.statusCode === "number"
    ? error.statusCode
    : undefined;

const RETRY_AFTER = "retry-after";
const waitAsked = (error: unknown): number | undefined => {
  if (!(error instanceof Error) || !("responseHeaders" in error)) return undefined;
  const headers = error.responseHeaders as Readonly<Record<string, string>> | undefined;
  const seconds = Number(headers?.[RETRY_AFTER]);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : undefined;
};

const failureOf = (error: unknown, heard: boolean): CallFailure => {
  const status = statusOf(error);
  if (status === 401 || status === 403) return "refused-key";
  if (status === 429) return "too-many-requests";
  // A body that could not be read comes with the good status it had.
  if (status !== undefined && status >= 200 && status < 300) return heard ? "broke-off" : "unreadable";
  if (status !== undefined && status >= 500) return "server-error";
  if (status !== undefined) return "bad-request";
  return heard ? "broke-off" : "unreachable";
};

/** What a call hears, piece by piece. */
interface Heard {
  text: string;
  answeredBy: string | null;
  tokensIn: number | undefined;
  tokensOut: number | undefined;
  failure: CallFailure | null;
  waitMs: number | undefined;
}

export const openLanguageModel = (settings: LanguageModelSettings, nowMs: () => number): LanguageModel => {
  const provider = createOpenAICompatible({
    name: "evenkeel",
    baseURL: settings.url,
    includeUsage: true,
    supportsStructuredOutputs: settings.format === "schema",
    fetch: withoutRedirects,
    ...(settings.key === undefined ? {} : { apiKey: settings.key }),
  });
  const model = provider.chatModel(settings.model);
  const health: Breaker = breaker(nowMs);
  let underWay = 0;

  const hear = async (ask: ModelAsk, heard: Heard, stop: AbortController): Promise<void> => {
    const { stream } = await model.doStream({
      prompt: ask.messages.map((message) =>
        message.role === "system"
          ? { role: "system" as const, content: message.content }
          : { role: "user" as const, content: [{ type: "text" as const, text: message.content }] },
      ),
      maxOutputTokens: settings.maxTokens,
      temperature: settings.temperature,
      abortSignal: stop.signal,
      ...(settings.format === "words"
        ? {}
        : {
            responseFormat: {
              type: "json" as const,
              name: "reply",
              ...(settings.format === "schema"
                ? { schema: JSON.parse(JSON.stringify(ask.schema)) as Record<string, unknown> }
                : {}),
            },
          }),
    });
    for await (const part of stream) {
      if (part.type === "response-metadata") {
        heard.answeredBy = part.modelId ?? null;
        if (settings.version !== undefined && heard.answeredBy !== settings.version) {
          heard.failure = "other-version";
          return;
        }
      } else if (part.type === "text-delta") {
        heard.text += part.delta;
        if (ask.onPiece(part.delta)) return;
      } else if (part.type === "error") {
        heard.failure ??= heard.text === "" ? "unreadable" : "broke-off";
        return;
      } else if (part.type === "finish") {
        heard.tokensIn = part.usage.inputTokens.total;
        heard.tokensOut = part.usage.outputTokens.total;
      }
    }
  };

  const call = async (ask: ModelAsk): Promise<CallEnd & Pick<Heard, "waitMs">> => {
    const began = nowMs();
    const stop = new AbortController();
    const heard: Heard = {
      text: "",
      answeredBy: null,
      tokensIn: undefined,
      tokensOut: undefined,
      failure: null,
      waitMs: undefined,
    };
    let late = false;
    const tooLate = (): void => {
      late = true;
      stop.abort();
    };
    const whole = setTimeout(tooLate, settings.timeoutMs);
    const first = setTimeout(() => {
      if (!ask.begun()) tooLate();
    }, settings.firstMs);
    const leave = (): void => stop.abort();
    ask.signal?.addEventListener("abort", leave);
    try {
      if (ask.signal?.aborted !== true) await hear(ask, heard, stop);
    } catch (error) {
      if (ask.signal?.aborted !== true) {
        heard.failure ??= failureOf(error, heard.text !== "");
        heard.waitMs = waitAsked(error);
      }
    } finally {
      clearTimeout(whole);
      clearTimeout(first);
      ask.signal?.removeEventListener("abort", leave);
      // Ends the connection also where no more of the answer is wanted.
      stop.abort();
    }
    if (late) heard.failure = "timed-out";
    const sent = ask.messages.reduce((sum, { content }) => sum + content.length, 0);
    return {
      failure: heard.failure,
      answeredBy: heard.answeredBy,
      tokensIn: heard.tokensIn ?? reckoned(sent),
      tokensOut: heard.tokensOut ?? reckoned(heard.text.length),
      counted: heard.tokensIn !== undefined && heard.tokensOut !== undefined,
      tookMs: nowMs() - began,
      waitMs: heard.waitMs,
    };
  };

  const notAsked = (failure: "not-asked" | "busy"): CallEnd => ({
    ...{ failure, answeredBy: null, tokensIn: 0, tokensOut: 0, counted: true, tookMs: 0 },
  });

  return {
    about: {
      model: settings.model,
      host: new URL(settings.url).host,
      version: settings.version ?? null,
      teens: settings.teens,
    },
    state: () => health.state(),
    ask: async (ask) => {
      if (underWay >= settings.atOnce) return notAsked("busy");
      if (!health.admits()) return notAsked("not-asked");
      underWay += 1;
      const { waitMs, ...end } = await call(ask).finally(() => {
        underWay -= 1;
      });
      if (end.failure !== null) health.failed(waitMs);
      else if (end.answeredBy === null) health.left();
      else health.succeeded();
      return end;
    },
  };
};
