package radiome.error;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All codes of the program in the order shown to users. */
public final class Faults {
    private Faults() {}

    public static List<FaultCode> all() {
        return Stream.<FaultCode[]>of(
                        GeometryFault.values(),
                        TableFault.values(),
                        FileFault.values(),
                        StatisticsFault.values(),
                        ModelFault.values(),
                        RunFault.values(),
                        SettingFault.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** The code of that name, letter case ignored. */
    public static Optional<FaultCode> byName(String name) {
        return all().stream().filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
    }
}
