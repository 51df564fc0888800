package radiome.synthetic;

/** The two sequences of the synthetic cohort: contrast-enhanced T1 and T2. */
public enum Sequence {
    T1C,
    T2
}
