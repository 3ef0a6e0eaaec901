import { KeelLine } from "../../ui/keel-line.tsx";

/** Five dots on the keel line: low to lifted. Stands on Home and in the check-in. */
export const MoodKeel = () => <KeelLine />;
