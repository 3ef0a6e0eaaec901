import { z } from "zod";

const textPart = z.object({ type: z.literal("text"), text: z.string() });
export const chatMessage = z.object({
  role: z.enum(["system", "developer", "user", "assistant"]),
  content: z.union([z.string(), z.array(textPart)]),
  name: z.string().optional(),
});
export const chatCompletionsRequest = z.object({
  model: z.string(),
  messages: z.array(chatMessage),
  stream: z.boolean().nullish(),
  user: z.string().nullish(),
  n: z.number().nullish(),
  max_tokens: z.number().nullish(),
  max_completion_tokens: z.number().nullish(),
  temperature: z.number().nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  tools: z.array(z.unknown()).nullish(),
});
export type ChatCompletionsRequest = z.infer<typeof chatCompletionsRequest>;
