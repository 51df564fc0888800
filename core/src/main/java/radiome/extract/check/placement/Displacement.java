package radiome.extract.check.placement;

import java.util.Optional;
import radiome.error.Fault;
import radiome.extract.check.grid.Relation;

/** One way in which a mask's grid can lie beside its image's: how it is recognised and told. */
@FunctionalInterface
interface Displacement {
    /** The fault at its code's own level, or nothing when it is not this one. */
    Optional<Fault> find(Relation relation);
}
