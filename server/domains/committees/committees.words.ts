/** The words of the schema, as they are stored. */
export type CommitteeKind = 'NATIONAL' | 'REGIONAL_STANDING' | 'LOCAL_ACTION' | 'SUPPORT_GROUP' | 'ROUND_TABLE';
export type CommitteePart = 'CHAIR' | 'SECRETARY' | 'MEMBER' | 'OBSERVER';
export type SessionState = 'PLANNED' | 'HELD' | 'CANCELLED';
export type InvitationAnswer = 'ACCEPTED' | 'DECLINED' | 'TENTATIVE';
export type Presence = 'PRESENT' | 'EXCUSED' | 'ABSENT';
export type MinutesState = 'DRAFT' | 'CIRCULATED' | 'APPROVED' | 'PUBLISHED';
export type CorrectionState = 'OPEN' | 'ACCEPTED' | 'DECLINED';
export type DecisionKind = 'DECISION' | 'ACTION' | 'RECOMMENDATION';
export type DecisionState = 'OPEN' | 'IN_PROGRESS' | 'DONE' | 'DROPPED';
export type RecommendationReply = 'ACCEPTED' | 'PARTLY' | 'DECLINED';
