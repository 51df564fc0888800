package radiome.extract.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.Level;

/** What goes along with the values of a case: warnings and notes. An error ends the case instead. For one thread. */
public final class Notices {
    private final List<Fault> all = new ArrayList<>();

    /** @throws radiome.error.RadiomeException the fault, when it is an error */
    public void add(Optional<Fault> fault) {
        fault.ifPresent(this::add);
    }

    /** @throws radiome.error.RadiomeException the fault, when it is an error */
    public void add(Fault fault) {
        if (fault.level() == Level.ERROR || fault.level() == Level.STOP) {
            throw fault.raise();
        }
        all.add(fault);
    }

    public void addAll(List<Fault> faults) {
        faults.forEach(this::add);
    }

    /** All so far, in the order they came. */
    public List<Fault> all() {
        return List.copyOf(all);
    }
}
