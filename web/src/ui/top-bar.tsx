import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useT } from "../i18n/use-t.ts";
import { Icon } from "./icon.tsx";
import { Mark } from "./mark.tsx";
import { hideNow } from "./quick-hide.ts";

/**
 * The same bar on every screen. Help now is first in the document, so it is the first tab stop; Quick hide
 * is second, the skip link third; the eye reads them in another order (CSS `order`).
 */
export const TopBar = ({
  title,
  titleIsHeading = true,
  back,
  trailing,
  urgent = false,
}: {
  title: string;
  titleIsHeading?: boolean;
  back?: string;
  trailing?: ReactNode;
  /** In a crisis conversation Help now is filled. */
  urgent?: boolean;
}) => {
  const t = useT();
  const Title = titleIsHeading ? "h1" : "p";
  return (
    <header className="sticky top-0 z-30 bg-paper/92 pt-[env(safe-area-inset-top)] backdrop-blur-sm">
      <div className="flex min-h-16 items-center gap-1.5 px-3 sm:px-5 md:px-6">
        <Link
          to="/help"
          className={
            urgent
              ? "relative order-5 inline-flex min-h-10 items-center rounded-full border-[1.5px] border-clay bg-clay px-4 before:absolute before:-inset-1 before:content-[''] text-small font-semibold whitespace-nowrap text-clay-ink hover:bg-clay-press"
              : "relative order-5 inline-flex min-h-10 items-center rounded-full border-[1.5px] border-clay/55 px-4 before:absolute before:-inset-1 before:content-[''] text-small font-semibold whitespace-nowrap text-clay hover:bg-clay-soft"
          }
        >
          {t("navigation.help-now")}
        </Link>
        <button
          type="button"
          onClick={hideNow}
          title={t("navigation.quick-hide-how")}
          className="order-4 inline-flex size-11 items-center justify-center gap-1.5 rounded-full text-small font-medium text-ink-2 hover:bg-sunk hover:text-ink lg:w-auto lg:px-3"
        >
          <Icon name="hide" size={20} />
          <span className="sr-only lg:not-sr-only">{t("navigation.quick-hide")}</span>
        </button>
        <a
          href="#page"
          className="order-1 sr-only rounded-field bg-surface px-4 font-semibold focus:not-sr-only focus:absolute focus:start-3 focus:top-2 focus:z-10 focus:py-3"
        >
          {t("navigation.skip")}
        </a>
        <div className="order-2 flex min-w-0 flex-1 items-center gap-1.5">
          {back === undefined ? (
            <span className="grid size-11 shrink-0 place-items-center in-data-rooms:md:hidden">
              <Mark />
            </span>
          ) : (
            <Link
              to={back}
              aria-label={t("ui.back")}
              title={t("ui.back")}
              className={`grid size-11 shrink-0 place-items-center rounded-full hover:bg-sunk ${back === "/" ? "md:hidden" : ""}`}
            >
              <Icon name="back" size={22} />
            </Link>
          )}
          <Title
            className={`serif ${title.length > 11 ? "line-clamp-2 text-body leading-5! md:text-title md:leading-6!" : "truncate text-title"}`}
          >
            {title}
          </Title>
        </div>
        {trailing ? <div className="order-3 flex items-center gap-1">{trailing}</div> : null}
      </div>
    </header>
  );
};
