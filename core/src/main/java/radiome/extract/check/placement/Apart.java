package radiome.extract.check.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.Figures;
import radiome.extract.check.grid.Relation;
import radiome.image.Geometry;
import radiome.image.Vec;

/** G8, before any voxel is read: the boxes of mask and image have no point in common. */
final class Apart implements Displacement {
    @Override
    public Optional<Fault> find(Relation relation) {
        Geometry mask = relation.mask().geometry();
        Geometry image = relation.image().geometry();
        if (!areApart(mask, image)) {
            return Optional.empty();
        }
        double mm = centre(mask).minus(centre(image)).length();
        return Optional.of(Fault.of(
                        GeometryFault.G8,
                        relation.mask().file(),
                        "The mask lies wholly outside the image "
                                + relation.image().file() + ": their centres are " + Figures.of(mm) + " mm apart."
                                + Differences.besides(GeometryFault.G8, relation),
                        "correct the path or the row: this mask belongs to another image or patient")
                .measured(mm, "mm"));
    }

    /** By the axes along which two boxes can be separated: their own six and the nine that are normal to one of each. */
    private static boolean areApart(Geometry mask, Geometry image) {
        List<Vec> axes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            axes.add(mask.direction().column(i));
            axes.add(image.direction().column(i));
            for (int j = 0; j < 3; j++) {
                axes.add(cross(mask.direction().column(i), image.direction().column(j)));
            }
        }
        Vec between = centre(mask).minus(centre(image));
        for (Vec axis : axes) {
            if (Math.abs(between.dot(axis)) >= halfWidth(mask, axis) + halfWidth(image, axis) && axis.length() > 1e-9) {
                return true;
            }
        }
        return false;
    }

    static Vec centre(Geometry g) {
        return g.world(0.5 * (g.nx() - 1), 0.5 * (g.ny() - 1), 0.5 * (g.nz() - 1));
    }

    private static double halfWidth(Geometry g, Vec axis) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += 0.5
                    * g.size(i)
                    * g.spacing().get(i)
                    * Math.abs(g.direction().column(i).dot(axis));
        }
        return sum;
    }

    private static Vec cross(Vec a, Vec b) {
        return new Vec(a.y() * b.z() - a.z() * b.y(), a.z() * b.x() - a.x() * b.z(), a.x() * b.y() - a.y() * b.x());
    }
}
