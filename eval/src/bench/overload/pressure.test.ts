import { expect, it } from 'vitest';
import { press } from './pressure.js';

it('sends on though nothing is answered, and tells how it went once all is', async () => {
  let answerAll = () => {};
  const gate = new Promise<void>((resolve) => {
    answerAll = resolve;
  });
  let sent = 0;
  const pressure = await press(
    async () => {
      sent += 1;
      const isBroken = sent % 3 === 0;
      await gate;
      if (isBroken) throw new Error('reset');
      return { status: 200, ms: 1 };
    },
    200,
    0.1,
  );
  expect(sent).toBeGreaterThanOrEqual(3);
  expect(pressure.answers).toHaveLength(0);
  answerAll();
  await pressure.settled;
  expect(pressure.broken).toBe(Math.floor(sent / 3));
  expect(pressure.answers.length + pressure.broken).toBe(sent);
  expect(pressure.sentPerSecond).toBeLessThanOrEqual(200 + 10);
});
