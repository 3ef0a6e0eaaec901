import { type LookupAddress, lookup as systemLookup } from "node:dns";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isLoopback, isPublicAddress } from "./public-address.ts";

export interface OutboundPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export type OutboundAnswer =
  | { readonly kind: "answered"; readonly status: number; readonly retryAfterSeconds: number | null }
  | { readonly kind: "failed"; readonly problem: "timed-out" | "unreachable" | "address-not-allowed" };

/** Sends to addresses that people gave: one POST, no redirect followed, the answer's body thrown away. */
export interface Outbound {
  /** Whether an address may be kept at all, before anything is sent there. */
  allows(url: string): boolean;
  post(post: OutboundPost): Promise<OutboundAnswer>;
}

export interface OutboundOptions {
  /** The operator's word that addresses may lead to this machine and into private networks. */
  readonly privateNetwork: boolean;
  readonly waitMs?: number;
  /** Which addresses a name has; the system's own look-up by default. */
  readonly lookUp?: LookUp;
}

type LookUp = (
  name: string,
  answer: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

const bySystem: LookUp = (name, answer) =>
  systemLookup(name, { all: true }, (error, addresses) => answer(error, addresses ?? []));

class NotAllowed extends Error {}

const parse = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "");

/** The name is looked up once, by the connection itself, and every address it has must be public: there is no moment
 *  between a check and its use. */
const publicOnly =
  (lookUp: LookUp): LookupFunction =>
  (hostname, options, callback) =>
    lookUp(hostname, (error, addresses) => {
      if (error !== null) return callback(error, []);
      const [first] = addresses;
      if (first === undefined || addresses.some(({ address }) => !isPublicAddress(address)))
        return callback(new NotAllowed(), []);
      if (options.all === true) return callback(null, [...addresses]);
      return callback(null, first.address, first.family);
    });

const retryAfter = (header: string | undefined): number | null => {
  const seconds = Number(header);
  return header !== undefined && Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
};

export const openOutbound = (options: OutboundOptions): Outbound => {
  const { privateNetwork, waitMs = 10_000, lookUp = bySystem } = options;
  const allowed = (url: URL): boolean => {
    const host = hostOf(url);
    if (url.username !== "" || url.password !== "") return false;
    if (privateNetwork) return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(host));
    return url.protocol === "https:" && (isIP(host) === 0 ? !isLoopback(host) : isPublicAddress(host));
  };
  return {
    allows: (text) => {
      const url = parse(text);
      return url !== undefined && allowed(url);
    },
    post: ({ url: text, headers, body }) =>
      new Promise((resolve) => {
        const url = parse(text);
        if (url === undefined || !allowed(url))
          return resolve({ kind: "failed", problem: "address-not-allowed" });
        const request = (url.protocol === "https:" ? httpsRequest : httpRequest)(
          url,
          {
            method: "POST",
            headers: { ...headers, "content-length": body.byteLength },
            agent: false,
            signal: AbortSignal.timeout(waitMs),
            ...(privateNetwork ? {} : { lookup: publicOnly(lookUp) }),
          },
          (answer) => {
            answer.on("error", () => undefined);
            answer.destroy();
            resolve({
              kind: "answered",
              status: answer.statusCode ?? 0,
              retryAfterSeconds: retryAfter(answer.headers["retry-after"]),
            });
          },
        );
        request.on("error", (error) => {
          if (error instanceof NotAllowed) resolve({ kind: "failed", problem: "address-not-allowed" });
          else if (error.name === "TimeoutError" || error.name === "AbortError")
            resolve({ kind: "failed", problem: "timed-out" });
          else resolve({ kind: "failed", problem: "unreachable" });
        });
        request.end(body);
      }),
  };
};
