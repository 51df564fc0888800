package radiome.filter;

/** What a {@link RecursiveGaussian} gives: the smoothed line or its second derivative. */
enum GaussianOrder {
    SMOOTH,
    SECOND_DERIVATIVE
}
