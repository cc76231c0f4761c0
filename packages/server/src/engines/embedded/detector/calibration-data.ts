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
        0.0336, 0.0578, 0.0752, 0.0959, 0.1175, 0.1472, 0.1888, 0.2172, 0.245, 0.2921, 0.3598, 0.4181, 0.5261,
        0.6977,
      ],
      precisions: [
        0, 0.0042, 0.0125, 0.015, 0.0167, 0.05, 0.1375, 0.15, 0.275, 0.425, 0.65, 0.9, 0.95, 0.975,
      ],
    },
    fromScore: {
      scores: [0.0299, 0.0565, 0.0786, 0.098, 0.1279, 0.1899, 0.2454, 0.329, 0.403],
      precisions: [0.151, 0.1966, 0.2535, 0.313, 0.412, 0.5821, 0.7285, 0.8812, 0.9539],
    },
  },
  others: {
    atScore: {
      scores: [
        0.021, 0.0259, 0.041, 0.0602, 0.0731, 0.0849, 0.1021, 0.1178, 0.1268, 0.1386, 0.158, 0.1745, 0.1858,
        0.198, 0.2008, 0.2094, 0.225, 0.244, 0.2574, 0.267, 0.295, 0.3446, 0.3845, 0.4349, 0.4862, 0.5535,
        0.6412, 0.7746,
      ],
      precisions: [
        0, 0.0013, 0.0036, 0.0041, 0.0054, 0.0205, 0.0235, 0.0344, 0.0354, 0.0639, 0.0697, 0.075, 0.0781, 0.1,
        0.15, 0.1563, 0.1625, 0.2437, 0.275, 0.3, 0.34, 0.425, 0.4875, 0.7125, 0.75, 0.9, 0.975, 1,
      ],
    },
    fromScore: {
      scores: [
        0.1066, 0.1275, 0.1523, 0.1723, 0.1978, 0.224, 0.2489, 0.2799, 0.336, 0.3712, 0.4287, 0.4763, 0.5532,
        0.5897, 0.6546,
      ],
      precisions: [
        0.1579, 0.1999, 0.2511, 0.3055, 0.3756, 0.4381, 0.4988, 0.5714, 0.6741, 0.7583, 0.8564, 0.9079,
        0.9412, 0.974, 0.9808,
      ],
    },
  },
};
