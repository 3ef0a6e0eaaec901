import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { Loading } from "../../ui/states.tsx";

export const CaseloadScreen = () => {
  const t = useT();
  return (
    <Page title={t("navigation.caseload")}>
      <Loading />
    </Page>
  );
};
