import { builtInEngine } from "./engine.ts";
import { conversationWith } from "./route.ts";

/** Conversations with the built-in engine. */
export const conversationFeature = conversationWith(builtInEngine);
