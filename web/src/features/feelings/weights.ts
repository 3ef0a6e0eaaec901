import type { FeelingModels } from "@evenkeel/language/feelings/read-feelings";
import { parseModel } from "@evenkeel/language/model/packed-model";
import emotion from "@evenkeel/models/emotion/weights.bin?url";
import sense from "@evenkeel/models/sense/weights.bin?url";
import valence from "@evenkeel/models/valence/weights.bin?url";
import words from "@evenkeel/models/words/weights.bin?url";

const ADDRESSES = { words, sense, emotion, valence } as const;
/** Files that are named by their content: once here they are right for ever, also offline. */
const CACHE = "evenkeel-weights";

const openCache = async (): Promise<Cache | null> => {
  try {
    return await caches.open(CACHE);
  } catch {
    return null;
  }
};

const bytesOf = async (cache: Cache | null, address: string): Promise<Uint8Array> => {
  const kept = await cache?.match(address);
  if (kept !== undefined) return new Uint8Array(await kept.arrayBuffer());
  const answer = await fetch(address, { credentials: "omit" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const copy = answer.clone();
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // A device without room reads them again next time.
  await cache?.put(address, copy).catch(() => undefined);
  return bytes;
};

/** Weights of an earlier version are of no use any more. */
const dropOthers = async (cache: Cache): Promise<void> => {
  const current = new Set(
    Object.values(ADDRESSES).map((address) => new URL(address, self.location.href).href),
  );
  for (const request of await cache.keys()) if (!current.has(request.url)) await cache.delete(request);
};

/** The shipped models, from this device when they were loaded before. @throws Error when they are neither here nor there. */
export const loadModels = async (): Promise<FeelingModels> => {
  const cache = await openCache();
  const load = async (address: string) => parseModel(await bytesOf(cache, address));
  const [ofWords, ofSense, ofEmotion, ofValence] = await Promise.all([
    load(ADDRESSES.words),
    load(ADDRESSES.sense),
    load(ADDRESSES.emotion),
    load(ADDRESSES.valence),
  ]);
  if (cache !== null) void dropOthers(cache).catch(() => undefined);
  return { words: ofWords, sense: ofSense, emotion: ofEmotion, valence: ofValence };
};
