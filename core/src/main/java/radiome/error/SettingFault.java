package radiome.error;

/** C: the command line, the study file and the parameter file. */
public enum SettingFault implements FaultCode {
    /** A key is not known. */
    C1(
            "A key is not known",
            Level.STOP,
            new Explanation(
                    "A line of the study file or parameter file would have been ignored, and the numbers would "
                            + "not be those you asked for. So nothing is computed.",
                    "A spelling mistake, a key indented under the wrong section, or a key of another program or "
                            + "version.",
                    "1. Take the suggested key if the message has one. 2. Compare the indentation with a file "
                            + "made by `radiome init FOLDER`. 3. Delete the line if it is not needed.",
                    "Every key is compared with the list of known ones at its place; upper and lower case matter."
                            + " The message gives line and column and the nearest known key.")),

    /** A value has the wrong type or range. */
    C2(
            "A value has the wrong type or range",
            Level.STOP,
            new Explanation(
                    "The key is known, but its value cannot be used: a word where a number belongs, a number out "
                            + "of its range, a list where one value belongs.",
                    "A decimal comma, a missing bracket or quote, a unit behind a number, or a value meant for "
                            + "another key.",
                    "1. Change the value as the message says; it names what is allowed. 2. Lists are written `[1,"
                            + " 1, 1]`, decimals with a point.",
                    "Values are read as YAML 1.2 and checked against type, range and the words allowed for the "
                            + "key. The message gives line and column.")),

    /** Something asked for is not in this version. */
    C3(
            "Something asked for is not in this version",
            Level.STOP,
            new Explanation(
                    "What you ask for is a sensible thing that this version does not compute. Leaving it out in "
                            + "silence would give another study than the one written down, so nothing is computed.",
                    "A parameter file written for PyRadiomics names image types or feature classes that are not "
                            + "built yet, or the study file asks for a later step.",
                    "1. Take it out of the file, or say `false`. 2. Or use a newer version; CHANGELOG.md says "
                            + "what each one brought.",
                    "The name is one that is known as planned, but has no implementation. A name that is not "
                            + "known at all is C1 or C2.")),

    /** The command line cannot be understood. */
    C4(
            "The command line cannot be understood",
            Level.STOP,
            new Explanation(
                    "A command, an option or an argument is not one that the program knows, or something required"
                            + " is missing. Nothing was done.",
                    "A spelling mistake, an option of another command, a forgotten value, or a path with spaces "
                            + "that was not put in quotes.",
                    "1. Take the suggestion if the message has one. 2. `radiome --help` lists the commands, "
                            + "`radiome COMMAND --help` its options.",
                    "The words are compared with the commands and options; the nearest one within a third of its "
                            + "letters is suggested.")),

    /** A file named by the user is not there. */
    C5(
            "A file named by the user is not there",
            Level.STOP,
            new Explanation(
                    "A file that you named, on the command line or in the study file, does not exist or cannot be"
                            + " opened by you. Nothing was computed.",
                    "A spelling mistake, another current folder than you think, or a path relative to the wrong "
                            + "place.",
                    "1. Check the path letter by letter; upper and lower case matter on Linux. 2. Paths in a "
                            + "study file start at the folder of the study file, or at `--data DIR`; paths on the command "
                            + "line start at the current folder.",
                    "The operating system says that there is no regular file of that name that can be read. "
                            + "Missing images of a cohort are T18, since they concern single patients.")),

    /** The file is no valid YAML. */
    C6(
            "The file is no valid YAML",
            Level.STOP,
            new Explanation(
                    "The file cannot be read as a study file or parameter file at all, so none of its settings "
                            + "could be used.",
                    "A tab used for indentation, a missing colon or closing bracket, a key written twice, or a "
                            + "file that is no text. A colon followed by a space inside a text needs quotes around the "
                            + "text.",
                    "1. Look at the line and column of the message, and at the line before it. 2. Indent with "
                            + "spaces only. 3. Start again from a file made by `radiome init FOLDER`.",
                    "YAML 1.2 with at most 3 MB, 50 aliases and 50 levels; no tags that name a type, and no key "
                            + "twice in one map.")),

    /** A result would be overwritten. */
    C7(
            "A result would be overwritten",
            Level.STOP,
            new Explanation(
                    "A file or folder of that name holds something already. It was not touched.",
                    "The command was given before, or the name of the output is that of another file.",
                    "1. Choose another name with `-o FILE` or `--out DIR`. 2. Or say `--force` if the old result "
                            + "may go.",
                    "The output exists before the work begins. A run that goes on in its own folder is no "
                            + "overwriting."));

    private final String title;
    private final Level level;
    private final Explanation explanation;

    SettingFault(String title, Level level, Explanation explanation) {
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
