import type { ModelContext } from "./context.ts";

export interface PromptMessage {
  readonly role: "system" | "user";
  readonly content: string;
}

/** What a model is told to do comes from us alone; all that comes from the member is data in one JSON object, so that
 *  nothing in it stands where an instruction would. */
export const promptFor = (context: ModelContext, instructions: string): readonly PromptMessage[] => [
  { role: "system", content: instructions },
  { role: "user", content: JSON.stringify(context) },
];
