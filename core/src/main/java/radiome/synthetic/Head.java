package radiome.synthetic;

import org.apache.commons.rng.UniformRandomProvider;
import radiome.image.Vec;

/**
 * A block of the head at the height of the nasopharynx, made of smooth implicit surfaces: skin and fat round muscle, a
 * spine of bone behind, an airway in front, brain above. World in LPS, mm, 0 at the block's centre.
 */
final class Head {
    private final double width;
    private final double depth;
    private final double fat;
    private final double airway;
    private final double base;

    /** Sizes vary a few per cent from patient to patient. */
    Head(UniformRandomProvider random) {
        width = 62 + 6 * random.nextDouble();
        depth = 66 + 6 * random.nextDouble();
        fat = 5 + 3 * random.nextDouble();
        airway = 7 + 3 * random.nextDouble();
        base = 22 + 6 * random.nextDouble();
    }

    /** The tissue at a place; lesions are painted over it. */
    Tissue at(Vec p) {
        double outside = ellipse(p.x(), p.y(), width, depth);
        if (outside > 1) {
            return Tissue.AIR;
        }
        if (ellipse(p.x(), p.y(), width - fat, depth - fat) > 1) {
            return Tissue.FAT;
        }
        if (p.z() > base) {
            return Tissue.BRAIN;
        }
        if (ellipse(p.x(), p.y() - 38, 16, 13) < 1) {
            return Tissue.BONE;
        }
        if (ellipse(p.x(), p.y() + 30, airway, airway * 1.4) < 1) {
            return Tissue.AIR;
        }
        double side = Math.abs(p.x()) - 30;
        return ellipse(side, p.y() + 5, 9, 14) < 1 ? Tissue.FAT : Tissue.MUSCLE;
    }

    /** (x / a)^2 + (y / b)^2: 1 on the ellipse. */
    private static double ellipse(double x, double y, double a, double b) {
        return x * x / (a * a) + y * y / (b * b);
    }
}
