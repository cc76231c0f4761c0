import { generalAvailabilityVersion } from './general-availability.js';

export const version20231001 = generalAvailabilityVersion('2023-10-01');
