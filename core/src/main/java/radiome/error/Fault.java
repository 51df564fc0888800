package radiome.error;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the five parts of a message: level and code, who and which file, what and by how much, fix. An
 * immutable value; the text is for a person, tests read the parts.
 *
 * @param code the row of the list of faults
 * @param level how far it reaches
 * @param patient the patient's id, or the empty string
 * @param sequence the sequence, or the empty string
 * @param file the path as the user wrote it, or the empty string
 * @param what what is wrong and by how much, with its unit; one or two sentences
 * @param measured the number by which it is wrong, in {@code unit}; null where there is none
 * @param unit the unit of {@code measured}, or the empty string
 * @param fix what to do, with commands in backticks
 */
public record Fault(
        FaultCode code,
        Level level,
        String patient,
        String sequence,
        String file,
        String what,
        @Nullable Double measured,
        String unit,
        String fix) {

    /** A fault with its code's own level, of no patient yet; texts from files should pass through {@link Text#clean}. */
    public static Fault of(FaultCode code, String file, String what, String fix) {
        return new Fault(code, code.level(), "", "", file, what, null, "", fix);
    }

    /** The same fault, told of a patient and a sequence (each may be empty). */
    public Fault of(String patientId, String sequenceName) {
        return new Fault(code, level, patientId, sequenceName, file, what, measured, unit, fix);
    }

    /** The same fault at another level. */
    public Fault at(Level otherLevel) {
        return new Fault(code, otherLevel, patient, sequence, file, what, measured, unit, fix);
    }

    /** The same fault with the number by which it is wrong. */
    public Fault measured(double value, String unitOfValue) {
        return new Fault(code, level, patient, sequence, file, what, value, unitOfValue, fix);
    }

    /** The exception that carries this fault. */
    public RadiomeException raise() {
        return new RadiomeException(this, null);
    }

    /** As above, keeping the exception of the library below. */
    public RadiomeException raise(Throwable cause) {
        return new RadiomeException(this, cause);
    }

    /** The message as printed: level, code and who; what; fix; pointer. The id, which is a file's text, is made safe. */
    @Override
    public String toString() {
        String who =
                patient.isEmpty() ? "" : "patient " + Text.clean(patient) + (sequence.isEmpty() ? "" : ", " + sequence);
        String place = who.isEmpty() || file.isEmpty() ? who + file : who + ": " + file;
        return (level.word() + " " + code.name() + "  " + place).strip() + "\n  " + what
                + (fix.isEmpty() ? "" : "\n  Fix: " + fix) + "\n  More: radiome explain " + code.name();
    }
}
