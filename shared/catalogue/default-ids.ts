/** The ids of the default playbook that another playbook may extend, as literal types. */

export const CLAIM_IDS = [
  'EP1',
  'EP2',
  'EP3',
  'EP4',
  'EP5',
  'EP6',
  'EN1',
  'EN2',
  'EN3',
  'EN4',
  'EN5',
  'EN6',
] as const;
export type DefaultClaimId = (typeof CLAIM_IDS)[number];

export const CHECK_IDS = [
  'DM1',
  'DM2',
  'DM3',
  'DM4',
  'DM5',
  'DM6',
  'DM7',
  'DM8',
  'AU1',
  'AU2',
  'AU3',
  'AU4',
  'IN1',
  'IN2',
  'IN3',
  'IN4',
  'DE1',
  'DE2',
  'DE3',
  'DE4',
  'QO1',
  'QO2',
  'QO3',
  'QO4',
  'QO5',
] as const;
export type DefaultCheckId = (typeof CHECK_IDS)[number];

export const CONDITION_IDS = [
  'P1',
  'P2',
  'P3',
  'P4',
  'H1',
  'H2',
  'H3',
  'H4',
  'R1',
  'R2',
  'R3',
  'R4',
  'F1',
  'F2',
  'F3',
  'F4',
] as const;
export type DefaultConditionId = (typeof CONDITION_IDS)[number];
