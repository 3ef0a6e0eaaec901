import type { ReactNode } from "react";
import { useT } from "../i18n/use-t.ts";
import { Button } from "./button.tsx";
import { Sheet } from "./sheet.tsx";

/** Asks before something that cannot be taken back. The act's own word stands on the button, not "OK". */
export const Confirm = ({
  open,
  onOpenChange,
  title,
  description,
  act,
  onConfirm,
  busy = false,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: ReactNode;
  act: string;
  onConfirm: () => void;
  busy?: boolean;
  children?: ReactNode;
}) => {
  const t = useT();
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      description={description}
      footer={
        <>
          <Button tone="soft" onClick={() => onOpenChange(false)}>
            {t("ui.keep")}
          </Button>
          <Button tone="clay" busy={busy} onClick={onConfirm}>
            {act}
          </Button>
        </>
      }
    >
      {children}
    </Sheet>
  );
};
