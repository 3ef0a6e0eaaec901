/** Where a member's name rests: what it was sealed for. */
export const memberNameContext = (memberId: string): string => `member/name_sealed/${memberId}`;
