import type { Article } from "@evenkeel/companion/article";
import { articleById } from "@evenkeel/companion/library";
import { Link, useParams } from "@tanstack/react-router";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { Block } from "./article-block.tsx";
import { citedIn } from "./cited.ts";
import { library } from "./shelf.ts";
import { Sources } from "./sources.tsx";

/** One article, from the text that ships with the app. */
export const ArticleScreen = () => {
  const t = useT();
  const { articleId } = useParams({ strict: false }) as { articleId?: string };
  const article = articleById(library, articleId ?? "");
  if (article === undefined)
    return (
      <Page title={t("navigation.library")} back="/library">
        <Empty
          title={t("library.not-found-title")}
          action={
            <Button asChild tone="sea">
              <Link to="/library">{t("navigation.library")}</Link>
            </Button>
          }
        >
          {t("library.not-found")}
        </Empty>
      </Page>
    );
  return (
    <Page title={t("navigation.library")} back="/library" heading={article.title[currentLanguage()]}>
      <Reading article={article} />
    </Page>
  );
};

const Reading = ({ article }: { article: Article }) => {
  const t = useT();
  const me = useMe();
  const cited = citedIn(article);
  return (
    <>
      <p className="pb-5">
        <Tag>
          {typeof article.review === "string"
            ? t("library.unreviewed")
            : t("library.reviewed", { by: article.review.by, on: article.review.on })}
        </Tag>
      </p>
      <article className="grid gap-4">
        {article.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes while it is read
          <Block key={index} block={block} cited={cited} />
        ))}
      </article>
      <div className="flex flex-wrap gap-2 pt-6 print:hidden">
        {me?.role === "member" ? (
          <Button asChild tone="sea" size="small">
            <Link to="/talk">
              <Icon name="talk" size={20} />
              {t("library.talk")}
            </Link>
          </Button>
        ) : null}
        <Button tone="outline" size="small" onClick={() => window.print()}>
          {t("library.print")}
        </Button>
      </div>
      <Sources cited={cited} />
    </>
  );
};
