import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { DeleteSetting } from "./delete-setting.tsx";
import { ExportSetting } from "./export-setting.tsx";

export const DataScreen = () => {
  const t = useT();
  return (
    <Page title={t("you.data.title")} back="/you">
      <div className="grid gap-4">
        <ExportSetting />
        <DeleteSetting />
      </div>
    </Page>
  );
};
