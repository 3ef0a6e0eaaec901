import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { Loading } from "../../ui/states.tsx";

export const JournalScreen = () => {
  const t = useT();
  return (
    <Page title={t("navigation.home")}>
      <Loading />
    </Page>
  );
};
