/** Precision by raw score: `precisions[i]` was observed at `scores[i]`; both rise. */
export interface CalibrationCurve {
  readonly scores: readonly number[];
  readonly precisions: readonly number[];
}

export interface Calibration {
  /** Among detections of about this score. */
  readonly atScore: CalibrationCurve;
  /** Among all detections of this score or a higher one. */
  readonly fromScore: CalibrationCurve;
}

/** Written by `npm run eval -- calibrate`; not to be edited by hand. */
export const CALIBRATION: { readonly person: Calibration; readonly others: Calibration } = {
  person: {
    atScore: {
      scores: [
        0.034, 0.058, 0.0754, 0.0965, 0.1182, 0.1362, 0.1596, 0.1907, 0.2198, 0.2487, 0.2968, 0.3688, 0.4279,
        0.5376, 0.7091,
      ],
      precisions: [
        0, 0.0042, 0.0125, 0.015, 0.025, 0.0375, 0.05, 0.1375, 0.175, 0.325, 0.4, 0.725, 0.925, 0.95, 0.9714,
      ],
    },
    fromScore: {
      scores: [0.0302, 0.0565, 0.0787, 0.0983, 0.127, 0.1896, 0.2454, 0.329, 0.4067],
      precisions: [0.151, 0.1966, 0.2535, 0.313, 0.412, 0.5821, 0.7285, 0.8812, 0.9605],
    },
  },
  others: {
    atScore: {
      scores: [
        0.0208, 0.0257, 0.0408, 0.0562, 0.0632, 0.0729, 0.0815, 0.0878, 0.102, 0.1145, 0.1177, 0.1262, 0.136,
        0.1417, 0.1582, 0.186, 0.1993, 0.2079, 0.2238, 0.2449, 0.2641, 0.2745, 0.2956, 0.3387, 0.3676, 0.3956,
        0.4337, 0.4702, 0.5197, 0.6042, 0.7412,
      ],
      precisions: [
        0, 0.0013, 0.0036, 0.0042, 0.005, 0.0054, 0.0192, 0.0203, 0.0227, 0.025, 0.0321, 0.0396, 0.0625,
        0.0667, 0.0712, 0.0833, 0.1, 0.15, 0.1688, 0.22, 0.3125, 0.325, 0.3312, 0.4333, 0.45, 0.575, 0.65,
        0.7, 0.875, 0.95, 1,
      ],
    },
    fromScore: {
      scores: [
        0.1065, 0.1271, 0.1521, 0.1726, 0.1976, 0.2243, 0.2492, 0.2786, 0.3356, 0.37, 0.4263, 0.4737, 0.5475,
        0.5897, 0.6546,
      ],
      precisions: [
        0.1579, 0.2002, 0.2507, 0.3038, 0.3725, 0.4341, 0.4963, 0.5731, 0.6741, 0.7616, 0.8465, 0.9013,
        0.9412, 0.974, 0.9808,
      ],
    },
  },
};
