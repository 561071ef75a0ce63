type Words = { readonly what: string; readonly next: string };

/** What to say about an answer that belongs to nothing in the playbook. */
export const playbookMismatch = {
  work: 'It is kept in the workshop and counts for nothing until it is put right.',
  kinds: {
    claim: (id: string, playbook: string): Words => ({
      what: `The claim “${id}” is not in ${playbook}, and it has no words of its own.`,
      next: 'Give it words of its own, take it out, or open the workshop with the playbook it was made with.',
    }),
    'own-words': (id: string, playbook: string): Words => ({
      what: `The claim “${id}” belongs to ${playbook} and has words of its own as well; the playbook’s are shown.`,
      next: 'Take out its own words, or give the claim another id.',
    }),
    check: (id: string, playbook: string): Words => ({
      what: `The check “${id}” is not in ${playbook}.`,
      next: 'Correct the id or take the check out. The ids run from DM1 to QO5 unless the playbook adds to them.',
    }),
    aspect: (id: string, playbook: string): Words => ({
      what: `The aspect “${id}” is not in the catalogue of ${playbook}.`,
      next: 'Correct the id or take the aspect out. The step before the workshop lists all aspects.',
    }),
    condition: (id: string, playbook: string): Words => ({
      what: `The condition “${id}” is stated directly, and ${playbook} has no such condition.`,
      next: 'Correct the id or take the statement out. The ids run from P1 to F4 unless the playbook adds to them.',
    }),
    starter: (id: string, playbook: string): Words => ({
      what: `The starter item “${id}” is not in ${playbook}.`,
      next: 'Take the reference out; the work itself can stay in the plan.',
    }),
    vote: (id: string, playbook: string): Words => ({
      what: `A vote was held on “${id}”, which is neither a check nor an area of ${playbook}.`,
      next: 'Correct the id of what was voted on, or remove the vote.',
    }),
  },
} as const;
