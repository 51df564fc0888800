package radiome.feature.shape.diameter;

/**
 * How far apart mesh vertices get that belong to two voxels (du, dv, dw) apart, squared. A vertex lies half a voxel from
 * its voxel along one axis. Of two such steps the best are two opposite ones along the same axis: they stretch one
 * component by one voxel, while steps along different axes give a point between two of these.
 *
 * @param uu squared spacing along the first axis, mm^2; vv, ww likewise; 0 for an axis that does not take part
 * @param stepsOut whether there are such steps; false for places that are vertices themselves
 */
record Reach(double uu, double vv, double ww, boolean stepsOut) {
    /** In mm^2; convex, and growing with the size of each component. */
    double squared(double du, double dv, double dw) {
        double centres = du * du * uu + dv * dv * vv + dw * dw * ww;
        if (!stepsOut) {
            return centres;
        }
        // (|d| + 1)^2 - d^2 for the best axis.
        double u = (2 * Math.abs(du) + 1) * uu;
        double v = (2 * Math.abs(dv) + 1) * vv;
        double w = (2 * Math.abs(dw) + 1) * ww;
        return centres + Math.max(u, Math.max(v, w));
    }
}
