import type { WordShare } from "@evenkeel/language/feelings/why-feeling";
import { join } from "../../ui/join.ts";
import { strengthOf, strongestOf } from "./strength.ts";

const LINES = {
  1: "border-b-2",
  2: "border-b-[3.5px]",
  3: "border-b-[5px]",
} as const;

/** A passage as it was written, each word underlined by how much it moved the guess: solid towards it, dotted away. The list
 *  beside it says the same in words, so this is for eyes alone. */
export const MarkedWords = ({
  passage,
  offset,
  words,
}: {
  passage: string;
  offset: number;
  words: readonly WordShare[];
}) => {
  const strongest = strongestOf(words);
  let last = 0;
  const pieces = words.flatMap((word) => {
    const start = word.start - offset;
    const end = word.end - offset;
    const before = passage.slice(last, start);
    last = end;
    const strength = strengthOf(word.weight, strongest);
    return [
      before,
      strength === 0 ? (
        word.text
      ) : (
        <span
          key={start}
          className={join(
            "pb-px",
            LINES[strength],
            word.weight > 0 ? "border-solid border-sea" : "border-dotted border-dusk",
          )}
        >
          {word.text}
        </span>
      ),
    ];
  });
  return (
    <p
      dir="auto"
      className="max-h-60 overflow-y-auto rounded-field bg-sunk px-4 py-3 text-voice leading-9 whitespace-pre-wrap"
    >
      {pieces}
      {passage.slice(last)}
    </p>
  );
};
