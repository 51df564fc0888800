package radiome.app;

import java.util.Collection;
import radiome.error.Fault;
import radiome.error.FaultCode;
import radiome.error.Level;
import radiome.error.RunFault;
import radiome.error.SettingFault;
import radiome.error.TableFault;

/** What the process ends with. Signals end it with 130 (Ctrl-C) and 143 (SIGTERM), which the JVM does by itself. */
public final class ExitCode {
    /** Done; warnings allowed. */
    public static final int DONE = 0;

    /** A bug of the program. */
    public static final int BUG = 1;

    /** The command line, study file or parameter file cannot be understood. */
    public static final int SETTING = 2;

    /** Finished, but at least one case failed. */
    public static final int CASES_FAILED = 3;

    /** Nothing could be done: a study error, or no case succeeded. */
    public static final int NOTHING_DONE = 4;

    /** Stopped by the machine; the same command goes on where it stopped. */
    public static final int MACHINE = 5;

    private ExitCode() {}

    /** Of a fault that ended the command; a case error then means that the one case there was has failed. */
    public static int of(Fault fault) {
        if (isOfMachine(fault)) {
            return MACHINE;
        }
        return isOfSettings(fault.code()) ? SETTING : NOTHING_DONE;
    }

    /**
     * Of all faults of a command that came to its end: 0 up to warnings, 3 with case errors, then 4, 2 and 5, each
     * winning over those before. Whether any case succeeded at all is for the command to see.
     */
    public static int of(Collection<Fault> faults) {
        int code = DONE;
        for (Fault fault : faults) {
            if (fault.level() == Level.STOP) {
                code = stronger(code, of(fault));
            } else if (fault.level() == Level.ERROR) {
                code = stronger(code, CASES_FAILED);
            }
        }
        return code;
    }

    /** Of independent cases: 4 when none of them succeeded, 3 when some did not. */
    public static int ofCases(int done, int all) {
        return done == 0 ? NOTHING_DONE : done < all ? CASES_FAILED : DONE;
    }

    private static int stronger(int a, int b) {
        return rank(a) >= rank(b) ? a : b;
    }

    /** 2 stands above 4: the study file is mended first. */
    private static int rank(int code) {
        return switch (code) {
            case MACHINE -> 4;
            case SETTING -> 3;
            case NOTHING_DONE -> 2;
            case CASES_FAILED -> 1;
            default -> 0;
        };
    }

    private static boolean isOfSettings(FaultCode code) {
        return code instanceof SettingFault || code == TableFault.T9 || code == TableFault.T10;
    }

    /** R4 and R6 are case errors unless the whole program is stopped by them: writing, or memory outside a case. */
    private static boolean isOfMachine(Fault fault) {
        return fault.code() instanceof RunFault run
                && switch (run) {
                    case R3, R5, R10, R12 -> true;
                    case R4, R6 -> fault.level() == Level.STOP;
                    case R7 -> false;
                };
    }
}
