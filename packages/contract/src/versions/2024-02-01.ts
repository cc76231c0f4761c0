import { generalAvailabilityVersion } from './general-availability.js';

export const version20240201 = generalAvailabilityVersion('2024-02-01');
