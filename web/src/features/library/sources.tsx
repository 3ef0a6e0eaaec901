import type { ArticleSource } from "@evenkeel/companion/article";
import { ARTICLE_SOURCES } from "@evenkeel/content/psychoeducation/sources";
import { shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";

/** Who says so, when, where, and when it was last read here. */
export const Sources = ({
  cited,
  from = ARTICLE_SOURCES,
}: {
  cited: readonly string[];
  from?: readonly ArticleSource[];
}) => {
  const t = useT();
  return (
    <section aria-labelledby="sources" className="mt-8 border-t border-line pt-5">
      <h2 id="sources" className="pb-3 text-title">
        {t("library.sources")}
      </h2>
      <ol className="grid list-decimal gap-3 ps-6 text-small">
        {cited.flatMap((id) => {
          const source = from.find((one) => one.id === id);
          return source === undefined
            ? []
            : [
                <li key={id} id={`source-${id}`} className="scroll-mt-24 target:bg-sea-soft">
                  <a href={source.url} target="_blank" rel="noreferrer" className="quiet-link wrap-anywhere">
                    {source.title}
                  </a>
                  <span className="block text-ink-2">
                    {source.organisation}, {source.year}.{" "}
                    {source.seen === null
                      ? t("library.source-unseen")
                      : t("library.source-seen", { seen: shortDate(source.seen) })}
                  </span>
                </li>,
              ];
        })}
      </ol>
    </section>
  );
};
