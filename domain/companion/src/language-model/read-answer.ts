/** What has come of a model's answer so far. */
export interface AnswerSoFar {
  /** The moves it names; undefined while they have not come, or when it names none. */
  readonly moves: readonly string[] | undefined;
  /** The reply as far as it can be read; undefined before it begins. */
  readonly reply: string | undefined;
  /** The reply has come to its end. */
  readonly closed: boolean;
}

const MOVES = /(?<!\\)"moves"\s*:\s*\[([^\]]*)\]/u;
const REPLY = /(?<!\\)"reply"\s*:\s*"/u;
const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: " ",
  r: "",
  b: "",
  f: "",
  '"': '"',
  "\\": "\\",
  "/": "/",
};

/** A JSON string from behind its opening quote, as far as it is there and can be read.
 *  @returns null when it is no JSON string. */
const stringFrom = (raw: string): { readonly text: string; readonly closed: boolean } | null => {
  let text = "";
  for (let i = 0; i < raw.length; i += 1) {
    const mark = raw.charAt(i);
    if (mark === '"') return { text, closed: true };
    if (mark !== "\\") {
      text += mark;
      continue;
    }
    const next = raw.charAt(i + 1);
    if (next === "u") {
      const code = raw.slice(i + 2, i + 6);
      if (!/^[\da-f]*$/iu.test(code)) return null;
      if (code.length < 4) return { text, closed: false };
      text += String.fromCharCode(Number.parseInt(code, 16));
      i += 5;
      continue;
    }
    if (next === "") return { text, closed: false };
    const plain = ESCAPES[next];
    if (plain === undefined) return null;
    text += plain;
    i += 1;
  }
  return { text, closed: false };
};

/** Half of a character is left for the next piece. */
const wholeCharacters = (text: string): string => (/[\ud800-\udbff]$/u.test(text) ? text.slice(0, -1) : text);

/** Reads an answer `{"moves": [...], "reply": "..."}` of which only the beginning may be there. What stands before the
 *  object (a fence, thoughts that a model thinks aloud) is passed over.
 *  @returns null when it is no such answer, and cannot become one. */
export const readAnswer = (raw: string): AnswerSoFar | null => {
  const thought = raw.lastIndexOf("</think>");
  if (thought < 0 && /^\s*<think>/u.test(raw)) return { moves: undefined, reply: undefined, closed: false };
  const text = thought < 0 ? raw : raw.slice(thought + "</think>".length);
  if (!/^\s*(?:`{0,3}(?:j(?:s(?:on?)?)?)?\s*)(?:\{|$)/u.test(text)) return null;
  const begins = REPLY.exec(text);
  const head = begins === null ? text : text.slice(0, begins.index);
  const named = MOVES.exec(head)?.[1];
  const moves = named === undefined ? undefined : [...named.matchAll(/"([^"\\]*)"/gu)].map((m) => m[1] ?? "");
  if (begins === null) return { moves, reply: undefined, closed: false };
  const said = stringFrom(text.slice(begins.index + begins[0].length));
  return said === null
    ? null
    : { moves, reply: said.closed ? said.text : wholeCharacters(said.text), closed: said.closed };
};

/** The shape an answer is asked for in, as JSON Schema. */
export interface AnswerSchema {
  readonly type: "object";
  readonly properties: {
    readonly moves: {
      readonly type: "array";
      readonly items: { readonly type: "string"; readonly enum: readonly string[] };
    };
    readonly reply: { readonly type: "string" };
  };
  readonly required: readonly ["moves", "reply"];
  readonly additionalProperties: false;
}

export const answerSchema = (may: readonly string[]): AnswerSchema => ({
  type: "object",
  properties: {
    moves: { type: "array", items: { type: "string", enum: may } },
    reply: { type: "string" },
  },
  required: ["moves", "reply"],
  additionalProperties: false,
});
