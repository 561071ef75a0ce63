import { test } from '../journey-test.ts';
import { thinWorkshop } from './thin-workshop.ts';

test('a thin workshop, the whole way through, with a kill in the middle and the network cut', async ({
  driver,
}) => {
  test.slow();
  await thinWorkshop(driver);
});
