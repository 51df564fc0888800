package radiome.error;

/** R: the run itself, the folder it writes and the machine. */
public enum RunFault implements FaultCode {
    /** The disk is full. */
    R3(
            "The disk is full",
            Level.STOP,
            new Explanation(
                    "A file could not be written to its end. No half-written file has taken its final name, so "
                            + "what was finished before is whole and stays valid.",
                    "The disk of the run folder has no room left, or your quota on it is used up. A study writes "
                            + "little; images and other programs on the same disk usually fill it.",
                    "1. Free some space, or name a folder on another disk with `--out DIR`. 2. Start the same "
                            + "command again.",
                    "Every write is checked, also the last one when a file is closed. The message gives the "
                            + "megabytes that were needed and those that are free.")),

    /** A file cannot be read or written. */
    R4(
            "A file cannot be read or written",
            Level.ERROR,
            new Explanation(
                    "The operating system refused or broke off an access. When reading an image or a mask, that "
                            + "case is left out and all others go on; when writing, the run stops, since no result would be"
                            + " safe.",
                    "Missing permission, a network drive that went away, a disk that fails, or a file that "
                            + "another program holds.",
                    "1. Open the file in another program as the same user. 2. On a network drive, copy the data "
                            + "to a local disk. 3. Start the same command again.",
                    "The operating system's own error; the message repeats its reason. A file that is there but "
                            + "is no image is D20 or D21, never R4.")),

    /** Another run is at work in this folder. */
    R5(
            "Another run is at work in this folder",
            Level.STOP,
            new Explanation(
                    "Two programs writing one run folder would mix their results, so the second one does nothing.",
                    "The same study was started twice, perhaps in another terminal, by another person on a shared"
                            + " drive, or by a job that still runs in the background.",
                    "1. Wait for the other run, or end it; the message names its process, computer and start. 2. "
                            + "Or give this one a folder of its own with `--out DIR`.",
                    "The operating system's lock on the file `lock` in the run folder. It ends with the process "
                            + "that holds it, so after a crash nothing has to be deleted.")),

    /** A case ran out of memory or time. */
    R6(
            "A case ran out of memory or time",
            Level.ERROR,
            new Explanation(
                    "This case was given up and left out; the other cases are computed as if it had not been "
                            + "there. When the program as a whole runs out of memory it stops instead.",
                    "A very large image or ROI, several large cases at once, or a heap that is small for the "
                            + "data.",
                    "1. Give the program more memory: `RADIOME_OPTS=-Xmx8g radiome ...`. 2. Or compute fewer "
                            + "cases at once with fewer threads. 3. Look at the case: an ROI of the whole image is often a "
                            + "mistake.",
                    "The Java virtual machine reports that its heap is used up, or the case has run past its time"
                            + " limit. The message gives heap or limit; `radiome doctor` prints the heap.")),

    /** The store holds damaged records. */
    R7(
            "The store holds damaged records",
            Level.WARNING,
            new Explanation(
                    "Some stored results do not pass their own check. They are put aside and computed again, so "
                            + "the numbers are right; it costs only time.",
                    "A disk or network fault, a copy that was cut, or a file that was edited by hand.",
                    "1. Nothing has to be done for this run. 2. If it comes again, check the disk and copy the "
                            + "run folder to another one.",
                    "Each record carries the SHA-256 of its content and the key it was stored under; both are "
                            + "compared when it is read.")),

    /** The run folder was written by a newer program. */
    R10(
            "The run folder was written by a newer program",
            Level.STOP,
            new Explanation(
                    "This program does not know the layout of that folder and would misread it. Nothing in it was"
                            + " changed or deleted.",
                    "The study was started with a later version of radiome, perhaps on another computer.",
                    "1. Use that version or a newer one; `radiome --version` prints yours. 2. Or compute anew "
                            + "into another folder with `--out DIR`.",
                    "The format number in the run folder is higher than the highest one this program knows. The "
                            + "message gives both.")),

    /** A folder cannot be written. */
    R12(
            "A folder cannot be written",
            Level.STOP,
            new Explanation(
                    "The results have no place to go. Nothing is ever written beside the inputs, so the data are "
                            + "untouched.",
                    "The folder or its parent is read-only, belongs to another user, lies on a drive mounted for "
                            + "reading only, or a file of that name is in the way.",
                    "1. Name a folder that you may write with `--out DIR` (or a file with `-o FILE`). 2. Or ask "
                            + "its owner for permission to write.",
                    "Creating the folder or the first file in it fails. `radiome doctor` tries the same in the "
                            + "current folder."));

    private final String title;
    private final Level level;
    private final Explanation explanation;

    RunFault(String title, Level level, Explanation explanation) {
        this.title = title;
        this.level = level;
        this.explanation = explanation;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Level level() {
        return level;
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }
}
