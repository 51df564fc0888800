package radiome.study.chain;

/** Scores of one model and classifier; higher means event. Immutable. */
public final class Scores {
    private final double[] apparent;
    private final double[] outOfFold;
    private final double[] validation;

    /**
     * @param apparent of the training rows by the chain fitted on them
     * @param outOfFold of the training rows, each by a chain fitted without its fold
     * @param validation of the validation rows by the chain fitted on all training rows
     */
    Scores(double[] apparent, double[] outOfFold, double[] validation) {
        this.apparent = apparent.clone();
        this.outOfFold = outOfFold.clone();
        this.validation = validation.clone();
    }

    /** A copy, in the order of the training rows. */
    public double[] apparent() {
        return apparent.clone();
    }

    /** A copy, in the order of the training rows. */
    public double[] outOfFold() {
        return outOfFold.clone();
    }

    /** A copy, in the order of the validation rows. */
    public double[] validation() {
        return validation.clone();
    }
}
