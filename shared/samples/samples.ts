import { beeline } from './beeline.ts';
import { clauseFinder } from './clause-finder.ts';
import { clinicQueue } from './clinic-queue.ts';
import { coldline } from './coldline.ts';
import { depotDesk } from './depot-desk.ts';
import { gateNine } from './gate-nine.ts';
import { hallwayLockers } from './hallway-lockers.ts';
import { lanternLessons } from './lantern-lessons.ts';
import { meridianFreight } from './meridian-freight/meridian-freight.ts';
import { orchardShare } from './orchard-share.ts';
import type { Sample } from './sample.ts';
import { sproutBudget } from './sprout-budget.ts';
import { spruceQuotes } from './spruce-quotes.ts';
import { tidewaterBookings } from './tidewater-bookings.ts';
import { wardrobeLoop } from './wardrobe-loop.ts';

export const SAMPLES: readonly Sample[] = [
  tidewaterBookings,
  coldline,
  lanternLessons,
  spruceQuotes,
  beeline,
  hallwayLockers,
  wardrobeLoop,
  depotDesk,
  clinicQueue,
  sproutBudget,
  clauseFinder,
  gateNine,
  meridianFreight,
  orchardShare,
];
