package radiome.synthetic;

/**
 * Mean signal of a tissue in the two sequences, without unit, before any effect of the scanner. The order of brightness
 * is that of MR of the head and neck: fat is bright in T1, fluid in T2, bone and air are dark in both.
 */
enum Tissue {
    AIR(4, 4),
    BONE(30, 25),
    MUSCLE(110, 70),
    FAT(260, 180),
    BRAIN(150, 140),
    LESION(230, 200);

    private final double t1c;
    private final double t2;

    Tissue(double t1c, double t2) {
        this.t1c = t1c;
        this.t2 = t2;
    }

    double signal(Sequence sequence) {
        return sequence == Sequence.T1C ? t1c : t2;
    }
}
