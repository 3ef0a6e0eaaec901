import { Page } from "../../ui/page.tsx";
import { Loading } from "../../ui/states.tsx";

export const BreathingScreen = () => (
  <Page title="Evenkeel">
    <Loading />
  </Page>
);
