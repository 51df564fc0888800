package radiome.image.resample;

/** A continuous image: the value at a continuous index that lies inside the grid. One thread at a time. */
@FunctionalInterface
interface Sampler {
    double at(double x, double y, double z);
}
