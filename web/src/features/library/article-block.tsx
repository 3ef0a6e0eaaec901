import type { ArticleBlock } from "@evenkeel/companion/article";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Note } from "../../ui/states.tsx";

/** Which sources a claim rests on: small numbers that lead to the list below. */
const From = ({ from, cited }: { from: readonly string[]; cited: readonly string[] }) => {
  const t = useT();
  return (
    <span className="ms-1 text-label whitespace-nowrap text-ink-2">
      {from.map((id) => (
        <a
          key={id}
          href={`#source-${id}`}
          aria-label={t("library.source-n", { n: cited.indexOf(id) + 1 })}
          className="inline-grid size-6 place-items-center hover:text-ink hover:underline"
        >
          [{cited.indexOf(id) + 1}]
        </a>
      ))}
    </span>
  );
};

/** A piece of a text with its sources. */
export const Block = ({ block, cited }: { block: ArticleBlock; cited: readonly string[] }) => {
  const language = currentLanguage();
  switch (block.kind) {
    case "heading":
      return <h2 className="pt-2 text-title">{block.words[language]}</h2>;
    case "text":
      return (
        <p className="text-voice">
          {block.words[language]}
          <From from={block.from} cited={cited} />
        </p>
      );
    case "list":
      return (
        <div>
          <ul className="grid list-disc gap-1.5 ps-5 text-voice marker:text-ink-2">
            {block.words[language].map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
          <p className="ps-4">
            <From from={block.from} cited={cited} />
          </p>
        </div>
      );
    case "here":
      return <Note tone="sea">{block.words[language]}</Note>;
    default:
      return block satisfies never;
  }
};
