package radiome.error;

/**
 * A row of the list of faults. A code never changes its meaning. Each group is one enum: {@link GeometryFault},
 * {@link TableFault}, {@link FileFault}, {@link StatisticsFault}, {@link ModelFault}, {@link RunFault},
 * {@link SettingFault}; {@link Faults} lists them all. What is said of a code is in {@code faults.properties}.
 */
public interface FaultCode {
    /** The code, for example {@code G4}; the enum constant's own name. */
    String name();

    /** The level a message with this code has unless its {@link Fault} says otherwise. */
    Level level();

    /** The fault in one line without a full stop. */
    default String title() {
        return FaultTexts.ENGLISH.title(name());
    }

    /** What it means, why it happens, what to do, how it is found: for {@code radiome explain CODE}. */
    default Explanation explanation() {
        return FaultTexts.ENGLISH.explanation(name());
    }
}
