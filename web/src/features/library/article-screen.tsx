import type { Article } from "@evenkeel/companion/article";
import { articleById } from "@evenkeel/companion/library";
import { Link, useParams } from "@tanstack/react-router";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { cardDoor } from "../../ui/card.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Icon } from "../../ui/icon.tsx";
import { join } from "../../ui/join.ts";
import { Page } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { WasItUseful } from "../helps/was-it-useful.tsx";
import { Block } from "./article-block.tsx";
import { citedIn } from "./cited.ts";
import { minutesToRead } from "./reading-time.ts";
import { library, nextOnShelf } from "./shelf.ts";
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
  const language = currentLanguage();
  const next = nextOnShelf(article);
  return (
    <>
      <p className="flex flex-wrap items-center gap-3 pb-5">
        <Tag>
          {typeof article.review === "string"
            ? t("library.unreviewed")
            : t("library.reviewed", { by: article.review.by, on: article.review.on })}
        </Tag>
        <span className="text-small text-ink-2">
          {t("library.minutes", { count: minutesToRead(article, language) })}
        </span>
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
      {me?.role === "member" ? <WasItUseful thing={`article:${article.id}`} doneAt={null} /> : null}
      {next === undefined ? null : (
        <Link
          to="/library/$articleId"
          params={{ articleId: next.id }}
          className={join(cardDoor, "mt-6 flex! items-center justify-between gap-3 print:hidden")}
        >
          <span>
            <span className="block text-small text-ink-2">{t("library.next")}</span>
            <span className="block text-body">{next.title[language]}</span>
          </span>
          <Icon name="forward" size={18} className="shrink-0 text-ink-2" />
        </Link>
      )}
      <Sources cited={cited} />
    </>
  );
};
