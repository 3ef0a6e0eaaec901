import { ApiError } from "../api-error.ts";
import type { App } from "../deps.ts";

/** 256 KiB: a journal entry of 50,000 characters fits in any script. */
export const BODY_LIMIT_BYTES = 256 * 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

const HALF_CHARACTER = /\p{Surrogate}/u;

/** Half of an emoji, written as an escape: valid JSON, but no text that could be stored as UTF-8. */
const refuseHalfCharacters = (_key: string, value: unknown): unknown => {
  if (typeof value === "string" && HALF_CHARACTER.test(value)) throw new ApiError("invalid-utf8");
  return value;
};

/** @throws ApiError `invalid-utf8` or `invalid-json`; an empty body is undefined. */
export const parseJsonBody = (body: Buffer): unknown => {
  if (body.length === 0) return undefined;
  let text: string;
  try {
    text = utf8.decode(body);
  } catch (cause) {
    throw new ApiError("invalid-utf8", { cause });
  }
  try {
    return /\\u[dD][89a-fA-F]/.test(text) ? JSON.parse(text, refuseHalfCharacters) : JSON.parse(text);
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    throw new ApiError("invalid-json", { cause });
  }
};

/** JSON is the one kind of body that any route takes. Broken UTF-8 is refused and never replaced with `\uFFFD`:
 *  what is stored is what was written. */
export const takeJsonOnly = (app: App): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => {
    try {
      done(null, parseJsonBody(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
};
