/** Years of age from which a place lets someone use Evenkeel on their own. */
export const minimumAgeFor = (_country: string | undefined): number => 13;
