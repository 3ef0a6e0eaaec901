import { createReadStream } from "node:fs";
import {
  LONGEST_RECORDING_SECONDS,
  transcription,
  transcriptionQuery,
  type VoiceOffer,
  voiceModelFile,
  voiceOffer,
} from "@evenkeel/contract/voice";
import type { FastifyReply } from "fastify";
import { ApiError } from "../../api-error.ts";
import type { App, Deps, Feature } from "../../deps.ts";
import { readMember } from "../account/store.ts";
import { mayConsent } from "../consent/may-consent.ts";
import { hasConsent } from "../consent/store.ts";
import { pace } from "./pace.ts";
import { transcribe } from "./transcribe.ts";

const tags = ["voice"];
/** More than hands-free talk brings, less than a flood. */
const RECORDINGS_A_MINUTE = 40;
/** Twice the longest recording: what is somewhat too long is told so by name. */
const BODY_LIMIT_BYTES = 4 * 1024 * 1024;
const SOUND = ["audio/wav", "audio/wave", "audio/x-wav", "audio/vnd.wave"];

const offerTo = async (deps: Deps, memberId: string): Promise<VoiceOffer> => {
  const { transcriber, whisper } = deps;
  const member = await deps.db.asMember(memberId, (trx) => readMember(trx, memberId));
  if (member === undefined) throw new ApiError("not-allowed");
  return {
    remote:
      transcriber === null
        ? null
        : {
            model: transcriber.about.model,
            host: transcriber.about.host,
            allowed: mayConsent(member.age_band, "voice-remote", { voice: transcriber.about.teens }),
          },
    device:
      whisper === null
        ? null
        : {
            id: `whisper-${whisper.version}`,
            name: whisper.name,
            dtype: whisper.dtype,
            bytes: whisper.bytes,
            languages: [...whisper.languages],
          },
    longestSeconds: LONGEST_RECORDING_SECONDS,
  };
};

/** Ends with the connection: nobody waits for the words any more. */
const whileConnected = (reply: FastifyReply): AbortSignal => {
  const gone = new AbortController();
  reply.raw.once("close", () => gone.abort());
  return gone.signal;
};

/** Takes sound, which no other route does. */
const takeSound = (scope: App): void => {
  scope.addContentTypeParser(
    SOUND,
    { parseAs: "buffer", bodyLimit: BODY_LIMIT_BYTES },
    (_request, body, done) => done(null, body),
  );
  // Any other kind of body is not read at all: the route says what it takes.
  scope.addContentTypeParser("*", (_request, payload, done) => {
    payload.resume();
    done(null, undefined);
  });
};

/** Speech to words: written down by a recogniser of the operator's, or by a model that the member's device fetches.
 *  What was heard is a message only once the member's app sends it as one. */
export const voiceFeature: Feature = (app, deps) => {
  const recordings = pace(RECORDINGS_A_MINUTE);
  app.get(
    "/api/voice",
    { schema: { tags, summary: "What can turn speech into words here", response: { 200: voiceOffer } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      return offerTo(deps, userId);
    },
  );
  void app.register(async (scope: App) => {
    takeSound(scope);
    scope.post(
      "/api/voice/transcription",
      {
        bodyLimit: BODY_LIMIT_BYTES,
        schema: {
          tags,
          summary: "Write down what was said",
          description:
            "The body is a WAV file: 16 kHz, one channel, 16 bit, 60 s at most. Neither sound nor words are kept.",
          consumes: ["audio/wav"],
          querystring: transcriptionQuery,
          response: { 200: transcription },
        },
      },
      async (request, reply) => {
        const { userId } = await deps.auth.callerAs(request, ["member"]);
        const text = await transcribe(deps, recordings, {
          memberId: userId,
          sound: request.body,
          language: request.query.language,
          signal: whileConnected(reply),
          onFailure: (failure) => request.log.warn({ failure }, "the recogniser did not answer"),
        });
        return { text };
      },
    );
  });
  app.get(
    "/api/voice/models/:id/*",
    {
      schema: {
        tags,
        summary: "A file of the speech model that the member's device runs",
        params: voiceModelFile,
      },
    },
    async (request, reply) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      const { id, "*": name } = request.params;
      // What is not listed is not there: no path of the caller's ever reaches the disk.
      const file = id === `whisper-${deps.whisper?.version}` ? deps.whisper?.files.get(name) : undefined;
      if (file === undefined) throw new ApiError("not-found");
      const yes = await deps.db.asMember(userId, (trx) => hasConsent(trx, userId, "voice-device"));
      if (!yes) throw new ApiError("consent-needed");
      return reply
        .header("cache-control", "private, max-age=31536000, immutable")
        .header("content-length", file.bytes)
        .type(file.type)
        .send(createReadStream(file.path));
    },
  );
};
