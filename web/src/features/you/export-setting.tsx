import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/states.tsx";
import { downloadRecord } from "./download-record.ts";
import { countUnsent } from "./leave-device.ts";
import { Setting } from "./setting.tsx";
import { Trouble } from "./trouble.tsx";

/** Everything of the member as one file, with what is happening meanwhile. */
export const ExportSetting = () => {
  const t = useT();
  const [received, setReceived] = useState(0);
  const unsent = useQuery({ queryKey: ["you", "unsent"], queryFn: countUnsent, gcTime: 0, staleTime: 0 });
  const make = useMutation({
    mutationFn: () => {
      setReceived(0);
      return downloadRecord(setReceived);
    },
  });
  return (
    <Setting id="export" title={t("you.export.title")} text={t("you.export.text")}>
      {unsent.data ? <Note>{t("you.export.unsent", { n: unsent.data })}</Note> : null}
      <Button tone="sea" icon="download" busy={make.isPending} onClick={() => make.mutate()}>
        {t("you.export.act")}
      </Button>
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {make.isPending
          ? received === 0
            ? t("you.export.gathering")
            : t("you.export.received", { kb: Math.max(1, Math.round(received / 1024)) })
          : make.data === undefined
            ? null
            : t("you.export.done", { name: make.data })}
      </p>
      <Trouble error={make.error} />
    </Setting>
  );
};
