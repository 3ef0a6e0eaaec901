import { createHash } from "node:crypto";
import { chatCompletionsRequest } from "@evenkeel/contract/chat-completions";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { LanguageModel } from "../../adapters/language-model/language-model.ts";
import type { Feature } from "../../deps.ts";
import { readSetting } from "../language-model/store.ts";
import { streamCompletion, type Usage } from "./completion-stream.ts";
import { ChatRefusal, sendOpenAiError } from "./openai-error.ts";
import { transcriptOf } from "./transcript.ts";
import { completeTranscript, completeWithModel, localeOf } from "./use-case.ts";

/** A long conversation, whole. */
const BODY_BYTES = 4 * 1024 * 1024;
const MODEL = "evenkeel";
/** The same engine, its plan worded by the language model that is set up here. */
const WITH_MODEL = "evenkeel-llm";
/** When the model of this name first answered, in s since 1970, as the protocol wants. */
const MODEL_CREATED = 1_763_769_600;

/** About four characters a token; for clients that show it, not for a bill. */
const usageOf = (heard: number, said: number): Usage => ({
  prompt_tokens: Math.ceil(heard / 4),
  completion_tokens: Math.ceil(said / 4),
  total_tokens: Math.ceil(heard / 4) + Math.ceil(said / 4),
});

/** The companion over the OpenAI chat protocol, for anyone with a token who wants to measure it. */
export const chatCompletionsFeature: Feature = (app, deps) => {
  app.register(async (plain) => {
    const scope = plain.withTypeProvider<ZodTypeProvider>();
    scope.setErrorHandler(sendOpenAiError);
    scope.addHook("onRequest", (request) => deps.accounts.verifyApiToken(request));
    const tags = ["chat-completions"];
    const security = [{ apiToken: [] }];

    /** The language model behind the second name; null where there is none, or the operator has switched it off. */
    const modelInUse = async (): Promise<LanguageModel | null> => {
      if (deps.languageModel === null) return null;
      const { setting } = await deps.db.asSystem(null, readSetting);
      return setting.off ? null : deps.languageModel;
    };

    scope.get("/v1/models", { schema: { tags, security } }, async () => ({
      object: "list",
      data: [MODEL, ...((await modelInUse()) === null ? [] : [WITH_MODEL])].map((id) => ({
        ...{ id, object: "model", created: MODEL_CREATED, owned_by: "evenkeel" },
      })),
    }));

    scope.post(
      "/v1/chat/completions",
      { bodyLimit: BODY_BYTES, schema: { tags, security, body: chatCompletionsRequest } },
      async (request, reply) => {
        const { body } = request;
        const model = body.model === WITH_MODEL ? await modelInUse() : null;
        if (body.model !== MODEL && model === null)
          throw new ChatRefusal(
            404,
            "model_not_found",
            body.model === WITH_MODEL
              ? deps.languageModel === null
                ? "No language model is configured here."
                : "The language model is switched off here."
              : `There is no model '${body.model}'. GET /v1/models lists them.`,
            "model",
          );
        const transcript = transcriptOf(body);
        const now = deps.now();
        const locale = localeOf(body.user, deps.config.defaultLocale);
        const { text, refused } =
          model === null
            ? await completeTranscript(transcript, locale, now, deps)
            : await completeWithModel(transcript, locale, now, deps, model, (call) =>
                deps.events.emit("language-model-called", call),
              );
        if (refused.length > 0) deps.events.emit("sentences-refused", { reasons: refused });
        const said = JSON.stringify([body.model, locale, transcript]);
        const head = {
          id: `chatcmpl-${createHash("sha256").update(said).digest("hex").slice(0, 24)}`,
          created: Math.floor(now.getTime() / 1000),
          model: body.model,
        };
        const usage = usageOf(
          transcript.reduce((sum, message) => sum + message.text.length, 0),
          text.length,
        );
        if (body.stream === true) {
          await streamCompletion(
            reply,
            head,
            text,
            body.stream_options?.include_usage === true ? usage : null,
          );
          return reply;
        }
        return {
          ...head,
          object: "chat.completion",
          choices: [
            {
              index: 0,
              message: { role: "assistant", content: text, refusal: null },
              logprobs: null,
              finish_reason: "stop",
            },
          ],
          usage,
        };
      },
    );
  });
};
