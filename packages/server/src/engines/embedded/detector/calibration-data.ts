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
        0.0392, 0.0757, 0.0982, 0.1178, 0.1504, 0.1836, 0.2257, 0.2822, 0.3265, 0.3879, 0.4524, 0.5484,
        0.7038,
      ],
      precisions: [0, 0.01, 0.0167, 0.0375, 0.075, 0.2, 0.275, 0.425, 0.725, 0.775, 0.9, 0.95, 1],
    },
    fromScore: {
      scores: [0.0296, 0.0527, 0.0757, 0.0912, 0.1169, 0.158, 0.2094, 0.2999, 0.3611, 0.4401, 0.4916, 0.5667],
      precisions: [
        0.141, 0.1843, 0.2365, 0.2943, 0.3837, 0.5473, 0.6722, 0.8465, 0.9013, 0.951, 0.961, 0.9808,
      ],
    },
  },
  others: {
    atScore: {
      scores: [
        0.021, 0.0319, 0.0463, 0.056, 0.0624, 0.0723, 0.0827, 0.09, 0.1034, 0.1139, 0.1174, 0.127, 0.1349,
        0.1485, 0.1686, 0.1757, 0.1991, 0.2309, 0.2504, 0.2717, 0.2971, 0.3265, 0.3619, 0.4309, 0.4918,
        0.5547, 0.6545, 0.7758,
      ],
      precisions: [
        0, 0.0005, 0.002, 0.0026, 0.0044, 0.01, 0.0125, 0.0162, 0.0175, 0.025, 0.0344, 0.0467, 0.05, 0.07,
        0.075, 0.1167, 0.1462, 0.1625, 0.1833, 0.3, 0.3167, 0.4, 0.4917, 0.6625, 0.8, 0.9, 0.925, 1,
      ],
    },
    fromScore: {
      scores: [
        0.1044, 0.1229, 0.1435, 0.1631, 0.1849, 0.2089, 0.2289, 0.2602, 0.3144, 0.3556, 0.4212, 0.4705, 0.536,
        0.5895, 0.6556, 0.7237,
      ],
      precisions: [
        0.1452, 0.1842, 0.2302, 0.2803, 0.331, 0.3842, 0.4489, 0.5465, 0.6642, 0.7384, 0.8465, 0.8947, 0.9412,
        0.9481, 0.9615, 0.963,
      ],
    },
  },
};
