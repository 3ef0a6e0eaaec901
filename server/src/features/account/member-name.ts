/** What a member's sealed name is bound to. */
export const memberNameContext = (memberId: string): string => `member/name_sealed/${memberId}`;
