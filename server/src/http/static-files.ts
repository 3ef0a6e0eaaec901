import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { constants } from "node:zlib";
import compress from "@fastify/compress";
import staticFiles from "@fastify/static";
import type { App } from "../deps.ts";

/** Vite names files by their content under /assets: those may be kept for ever, all others are asked for again. */
export const cacheControlFor = (path: string): string =>
  /[/\\]assets[/\\].+-[\w-]{8,}\.\w+$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";

/** The web app. Compression lives in this scope alone: an API answer mixes secrets with words of the caller's choice,
 *  and its size must not tell about either.
 *  @returns the page that answers every address of the app, or null when the web app has not been built. */
export const serveWebApp = async (app: App, folder: string): Promise<Buffer | null> => {
  const page = join(folder, "index.html");
  if (!existsSync(page)) return null;
  await app.register(async (scope) => {
    await scope.register(compress, {
      encodings: ["br", "gzip"],
      threshold: 1024,
      // Weights of models and WebAssembly too: bytes that half of the time say little.
      customTypes:
        /^text\/|^application\/(?:javascript|json|manifest\+json|octet-stream|wasm)|\+(?:json|xml|text)$|^image\/svg/,
      brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
    });
    await scope.register(staticFiles, {
      root: folder,
      wildcard: true,
      index: ["index.html"],
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header("cache-control", cacheControlFor(path));
      },
    });
  });
  return readFileSync(page);
};
