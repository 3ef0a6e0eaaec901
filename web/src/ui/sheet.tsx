import { Dialog } from "radix-ui";
import { type ReactNode, useEffect } from "react";
import { useT } from "../i18n/use-t.ts";
import { IconButton } from "./button.tsx";
import { join } from "./join.ts";

const KeepPageStill = () => {
  useEffect(() => {
    document.documentElement.dataset.sheet = "";
    return () => {
      delete document.documentElement.dataset.sheet;
    };
  }, []);
  return null;
};

/**
 * A question or a small task above the page: from below on a phone, in the middle on a desk.
 * Focus goes in, stays in, and comes back; Escape and the close button leave. The veil is ours and not
 * Radix's own overlay, whose scroll lock writes a style element that a strict content policy refuses.
 */
export const Sheet = ({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  side = "middle",
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
  side?: "middle" | "start";
}) => {
  const t = useT();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <div className="fixed inset-0 z-40 animate-appear bg-veil" />
        <KeepPageStill />
        <Dialog.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          className={join(
            "fixed z-50 flex max-h-[88dvh] flex-col overflow-hidden border border-line bg-paper shadow-high",
            side === "middle" &&
              "inset-x-0 bottom-0 animate-rise rounded-t-sheet md:inset-x-auto md:start-1/2 md:top-1/2 md:bottom-auto md:w-[min(34rem,calc(100vw-3rem))] md:-translate-x-1/2 md:-translate-y-1/2 md:animate-appear md:rounded-sheet",
            side === "start" &&
              "inset-y-0 start-0 max-h-none w-[min(22rem,calc(100vw-3rem))] animate-appear rounded-e-sheet",
          )}
        >
          <div className="flex items-start gap-2 px-5 pt-4">
            <Dialog.Title className="min-w-0 flex-1 pt-2 text-heading">{title}</Dialog.Title>
            <Dialog.Close asChild>
              <IconButton icon="close" label={t("ui.close")} className="-me-2" />
            </Dialog.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5">
            {description ? (
              <Dialog.Description className="mb-4 text-body text-ink-2">{description}</Dialog.Description>
            ) : null}
            {children}
          </div>
          {footer ? (
            <div className="flex flex-wrap-reverse justify-end gap-2 border-t border-line bg-paper px-5 pt-3 pb-[max(1rem,env(safe-area-inset-bottom))]">
              {footer}
            </div>
          ) : null}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
};
