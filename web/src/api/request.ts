import { errorBody } from "@evenkeel/contract/error";
import type { z } from "zod";
import { currentLanguage } from "../i18n/locale.ts";
import { Failure } from "./failure.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface RequestOptions {
  readonly method?: Method;
  /** Sent as JSON; a Blob as what it is. */
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  readonly signal?: AbortSignal;
}

const signedOutListeners = new Set<(kind: "signed-out" | "locked") => void>();
/** Called whenever any answer says that the session is gone (401) or the app is locked (423). */
export const onAccessLost = (listener: (kind: "signed-out" | "locked") => void): (() => void) => {
  signedOutListeners.add(listener);
  return () => void signedOutListeners.delete(listener);
};
const accessLost = (kind: "signed-out" | "locked"): void => {
  for (const listener of signedOutListeners) listener(kind);
};

const addressOf = (path: string, query: RequestOptions["query"]): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined && value !== null) parameters.set(name, String(value));
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
};

/** Turns an answer that is not a success into a Failure, and tells the shell when access was lost. */
const failureOf = async (response: Response): Promise<Failure> => {
  const parsed = errorBody.safeParse(await response.json().catch(() => null));
  const { status } = response;
  if (!parsed.success)
    return new Failure(status === 401 ? "not-signed-in" : status >= 502 ? "unreachable" : "internal", {
      status,
    });
  const { kind, message, fields, retryAfterSeconds } = parsed.data.error;
  if (kind === "not-signed-in" || kind === "session-expired") accessLost("signed-out");
  if (kind === "app-locked") accessLost("locked");
  return new Failure(kind, {
    status,
    sentence: message,
    fields: fields ?? [],
    retryAfterSeconds: retryAfterSeconds ?? null,
  });
};

/** One request, with the session cookie; throws a Failure for every answer that is not a success. */
export const send = async (path: string, options: RequestOptions = {}): Promise<Response> => {
  const { method = "GET", body, query, signal } = options;
  let response: Response;
  try {
    response = await fetch(addressOf(path, query), {
      method,
      credentials: "same-origin",
      cache: "no-store",
      headers: {
        "accept-language": currentLanguage(),
        ...(body === undefined
          ? {}
          : { "content-type": body instanceof Blob ? body.type : "application/json" }),
      },
      ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Failure(navigator.onLine ? "unreachable" : "offline", { cause });
  }
  if (!response.ok) throw await failureOf(response);
  return response;
};

/**
 * One request whose answer has the contract's shape.
 * @param shape the zod schema of the answer, from `@evenkeel/contract`.
 */
export const ask = async <S extends z.ZodType>(
  shape: S,
  path: string,
  options: RequestOptions = {},
): Promise<z.output<S>> => {
  const response = await send(path, options);
  const parsed = shape.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw new Failure("unreadable", { status: response.status, cause: parsed.error });
  return parsed.data;
};

/** One request whose answer does not matter beyond its success. */
export const tell = async (path: string, options: RequestOptions = {}): Promise<void> => {
  await send(path, { method: "POST", ...options });
};
