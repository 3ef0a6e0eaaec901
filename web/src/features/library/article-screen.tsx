import type { Article, ArticleBlock } from "@evenkeel/companion/article";
import { articleById } from "@evenkeel/companion/library";
import { Link, useParams } from "@tanstack/react-router";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Note } from "../../ui/states.tsx";
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

const Block = ({ block, cited }: { block: ArticleBlock; cited: readonly string[] }) => {
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
