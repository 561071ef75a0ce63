import { PLAYBOOK_FORMAT, PLAYBOOK_FORMAT_VERSION } from '../playbook/format.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { room } from './agenda.ts';
import { blockers } from './blockers.ts';
import { conditions } from './conditions.ts';
import { core } from './core.ts';
import { evidence } from './evidence.ts';
import { facts } from './facts.ts';
import { frame } from './frame.ts';
import { glossary } from './glossary.ts';
import { houseRules } from './house-rules.ts';
import { maturity } from './maturity.ts';
import { parameters } from './parameters.ts';
import { paths, scopeFirst } from './paths.ts';
import { plan } from './plan.ts';
import { priors } from './priors.ts';
import { readiness } from './readiness.ts';
import { signals } from './signals.ts';
import { surface } from './surface.ts';

/** Checked against the schema by a test, so that using it costs no parsing. */
export const defaultPlaybook: Playbook = {
  format: PLAYBOOK_FORMAT,
  formatVersion: PLAYBOOK_FORMAT_VERSION,
  id: 'nextproof-default',
  version: '1.0.0',
  name: 'Nextproof',
  language: 'en-GB',
  description:
    'What has this build actually proved, and what must the next stage do? Questions, weights and proposals for one workshop.',
  branding: {
    consultancy: 'Nextproof',
    accentColour: '#1f5c57',
    footer: 'Made with Nextproof',
  },
  frame,
  evidence,
  signals,
  surface,
  core,
  readiness,
  facts,
  paths,
  scopeFirst,
  conditions,
  blockers,
  parameters,
  priors,
  plan,
  maturity,
  houseRules,
  glossary,
  room,
};
