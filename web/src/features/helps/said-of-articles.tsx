import type { Outcome } from "@evenkeel/companion/helps/outcome";
import { articleById } from "@evenkeel/companion/library";
import { Link } from "@tanstack/react-router";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { library } from "../library/shelf.ts";

const PREFIX = "article:";

/** What was said of articles. They are not in the draw; what was said stands here, to be seen. */
export const SaidOfArticles = ({ outcomes }: { outcomes: readonly Outcome[] }) => {
  const t = useT();
  const said = outcomes.filter(({ thing, useful }) => thing.startsWith(PREFIX) && useful !== null);
  const things = [...new Set(said.map(({ thing }) => thing))];
  if (things.length === 0) return null;
  return (
    <section aria-labelledby="articles" className="grid gap-2">
      <h2 id="articles" className="text-title">
        {t("helps.articles")}
      </h2>
      <p className="text-small text-ink-2">{t("helps.articles-about")}</p>
      <ul className="divide-y divide-line">
        {things.map((thing) => {
          const articleId = thing.slice(PREFIX.length);
          const of = said.filter((one) => one.thing === thing);
          return (
            <li key={thing} className="py-2">
              <Link to="/library/$articleId" params={{ articleId }} className="quiet-link">
                {articleById(library, articleId)?.title[currentLanguage()] ?? articleId}
              </Link>
              <p className="text-small text-ink-2">
                {t("helps.helped-of", {
                  helped: of.filter(({ useful }) => useful !== "no").length,
                  times: of.length,
                })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
