package radiome.error;

/** T: tables of the cohort, clinical variables and features. */
public enum TableFault implements FaultCode {
    /** The table is not in UTF-8. */
    T1(
            "The table is not in UTF-8",
            Level.NOTE,
            new Explanation(
                    "The file's bytes are in another character set. Where only one reading makes sense the table was "
                            + "read with it and the choice is printed; otherwise nothing is read, since names and ids would "
                            + "come out as garbage.",
                    "Excel on a Chinese Windows saves plain CSV as GBK, on a Western one as windows-1252; \"Unicode "
                            + "text\" is UTF-16.",
                    "1. In Excel choose \"CSV UTF-8\" when saving. 2. Or name the character set in the study file, as "
                            + "`encoding: windows-1252`. 3. Look at the column names in the message: if they read well, nothing "
                            + "has to be done.",
                    "A byte order mark is believed; else the whole file must be valid UTF-8; else valid GB18030 of "
                            + "which at least half of the Chinese characters are among the 3755 common ones. The message gives "
                            + "the offset of the first byte that does not fit.")),

    /** The table begins with a byte order mark. */
    T2(
            "The table begins with a byte order mark",
            Level.NOTE,
            new Explanation(
                    "Three bytes before the first column name say that the file is UTF-8. They are no part of the "
                            + "name and were taken off.",
                    "Excel's \"CSV UTF-8\" writes them.",
                    "Nothing has to be done.",
                    "The bytes EF BB BF at the start of the file.")),

    /** The table has another separator or a decimal comma. */
    T3(
            "The table has another separator or a decimal comma",
            Level.NOTE,
            new Explanation(
                    "Cells are separated by semicolons or tabs, or numbers have a decimal comma or marks between "
                            + "thousands. The reading is printed. A column that can be read in two ways stops the study: 1,234 "
                            + "is a thousand times 1.234.",
                    "Excel in Germany, France and many other countries writes semicolons and decimal commas.",
                    "1. Compare a number of the report's Table 1 with the file. 2. If the study stopped: write all "
                            + "numbers of the column with a decimal point and without marks between thousands.",
                    "The separator is the one of comma, semicolon and tab that most of the first 20 lines hold most "
                            + "of. A comma is a decimal sign only where it is not the separator; beside a point in one number "
                            + "it settles the column; 1,234 and 1.5 in one column stop.")),

    /** Leading zeros of ids are lost. */
    T4(
            "Leading zeros of ids are lost",
            Level.ERROR,
            new Explanation(
                    "The table says 137 where the files on disk say 0137. They may be two patients, so nothing is "
                            + "matched by guess: the patient is left out.",
                    "A spreadsheet takes an id made of digits for a number and drops the zeros in front.",
                    "1. Format the id column as text. 2. Write every id with all its digits; the message gives the "
                            + "width with which all ids match. 3. Save as CSV and do not open it in a spreadsheet again.",
                    "The file of the id is not there, and one of the same digits with zeros in front is.")),

    /** An id was changed by a spreadsheet. */
    T5(
            "An id was changed by a spreadsheet",
            Level.ERROR,
            new Explanation(
                    "The id in the table is no longer what was typed, and the files of the patient cannot be known by "
                            + "it: the patient is left out. When every id ends in .0 they are read without it, with a warning.",
                    "A spreadsheet takes 3-3 for a day in March, 120000000000 for 1.2E+11, and writes ##### where a "
                            + "column is too narrow. Statistics programs write whole numbers as 137.0.",
                    "1. Format the id column as text. 2. Type the ids again. 3. Save as CSV UTF-8.",
                    "The id has one of the forms 3-Mar, 2024/3/5, 1.2E+11, 137.0 or #####.")),

    /** Ids differ in spaces, width or case. */
    T6(
            "Ids differ in spaces, width or case",
            Level.WARNING,
            new Explanation(
                    "Ids were compared without spaces, zero-width characters and full-width forms; the count is "
                            + "printed. Ids that differ in letter case only may be one patient or two, so these are left out, "
                            + "as is a row without an id.",
                    "Cells were copied from a web page, a PDF or another program, or typed with a Chinese input "
                            + "method.",
                    "1. Clean the id column (in Excel: TRIM, CLEAN, or type again). 2. Give two patients two ids, and "
                            + "one patient one spelling.",
                    "Ids are brought to Unicode form NFKC, without format characters, trimmed. After that they are "
                            + "equal or not; other case only is an error with the other spelling shown.")),

    /** An id stands in several rows. */
    T7(
            "An id stands in several rows",
            Level.ERROR,
            new Explanation(
                    "A patient would count twice. Rows that are equal in every cell are one row, the others are "
                            + "dropped and counted. Rows that differ leave the patient out, since nobody can know which is "
                            + "right.",
                    "Tables were put together by hand, or a patient had two examinations.",
                    "1. Look at the lines and columns that the message names. 2. Delete one row. 3. For two "
                            + "examinations decide which one belongs to the study.",
                    "Two rows have the same id after the rules of T6; all cells are compared.")),

    /** One person stands under two ids or in two cohorts. */
    T8(
            "One person stands under two ids or in two cohorts",
            Level.WARNING,
            new Explanation(
                    "The same person in training and validation makes the validation too good. Ids with the same "
                            + "image stay on one side of the split. A patient whose rows name two cohorts, or none, is left "
                            + "out.",
                    "A patient was enrolled twice, or a copy of a folder was renamed.",
                    "1. Look at both ids. 2. Keep one row of the person. 3. Write training or validation in the split "
                            + "column of every row.",
                    "The content of two ids' image files is the same to the last byte; or the rows of one id differ "
                            + "in the split column; or that column is blank.")),

    /** A column named in the study file is not in the table. */
    T9(
            "A column named in the study file is not in the table",
            Level.STOP,
            new Explanation(
                    "The study asks for a column that the table does not have, so nobody's outcome, id, centre or "
                            + "predictor can be read.",
                    "A slip of the fingers, or the table was saved with other names.",
                    "1. Take the right name from the list in the message. 2. Write it in the study file exactly as it "
                            + "stands in the table, letter case counts.",
                    "The names of the header line, without spaces round them, are compared with those of the study "
                            + "file; the nearest is suggested.")),

    /** The outcome is not coded as 0 and 1. */
    T10(
            "The outcome is not coded as 0 and 1",
            Level.STOP,
            new Explanation(
                    "It is not clear which value is the event. Pairs that everybody reads alike (no and yes, and "
                            + "their Chinese forms) are taken, with a warning. Of 1 and 2 nobody can know which is the event: "
                            + "nothing is computed.",
                    "The outcome was typed as words, or SPSS coded it 1 and 2.",
                    "1. Say which value is the event, as `outcome: {column: recurrence, positive: 2}`. 2. Start "
                            + "again.",
                    "The different values of the column are counted, numbers by value and words in any letter case; "
                            + "the message lists them with their counts.")),

    /** A patient has no outcome. */
    T11(
            "A patient has no outcome",
            Level.ERROR,
            new Explanation(
                    "A patient without outcome can neither train a model nor test it, and is left out and counted. A "
                            + "third value in more than 5 % of the rows means that the column is not understood, and stops the "
                            + "study.",
                    "The follow-up was lost or is still running, or the column holds three classes.",
                    "1. Decide in the table whether the patient had the event. 2. If not known, leave it: the flow of "
                            + "patients in the report counts it. 3. For three classes make a column of two.",
                    "The cell is blank, a word for missing, a declared code, or neither of the two values of the "
                            + "outcome.")),

    /** The outcome has one class only, or fewer than 10 events. */
    T12(
            "The outcome has one class only, or fewer than 10 events",
            Level.STOP,
            new Explanation(
                    "With one class there is nothing to predict: the study stops. With fewer than 10 patients of a "
                            + "kind it goes on with a warning, and every interval will be wide.",
                    "The positive value does not fit the column, a filter took one class away, or the cohort is "
                            + "small.",
                    "1. Check `positive:` under `outcome`. 2. Look at the patients that were left out. 3. If the "
                            + "numbers are right, more patients are needed before a model means anything.",
                    "Events and patients without event are counted after all exclusions.")),

    /** Missing values in disguise. */
    T13(
            "Missing values in disguise",
            Level.NOTE,
            new Explanation(
                    "Words such as NA, a dash or their Chinese forms count as missing, with a count for each column. "
                            + "A number such as 999 that lies far from all others is used as a number until you say that it "
                            + "means missing.",
                    "Everyone has a habit of marking what is not known; SPSS users write 9, 99 or 999.",
                    "1. Look at the column that the message names. 2. If the number means missing, write `missing: "
                            + "[999]` under `cohort`. 3. Leave cells blank in new tables.",
                    "A fixed list of words, and the codes 99, 999, 9999, -1, -9, -99, -999, -9999 when they lie "
                            + "outside an interval three times as wide as the range of the other values, round its middle.")),

    /** A stage is given as text. */
    T14(
            "A stage is given as text",
            Level.NOTE,
            new Explanation(
                    "Tumour stages were turned into numbers, T 1 to 4, N 0 to 3; the message lists which text became "
                            + "which number. A text that is no single stage, as Tx or III-IV, is missing, with a warning.",
                    "Stages are written as T3, 3, III, cT3 or ypT3N1M0, each clinic in its own way.",
                    "1. Read the list once. 2. Write one form. 3. Decide for a patient whose stage is a range.",
                    "Prefixes c, p, y and a, subdivisions a to d, Roman numerals and the word stage are understood; "
                            + "everything else is no stage.")),

    /** Text stands in a number column, or an age is implausible. */
    T15(
            "Text stands in a number column, or an age is implausible",
            Level.WARNING,
            new Explanation(
                    "A cell that is no number is missing for that patient. In more than 5 % of the rows it stops the "
                            + "study, since the column then is not what the study takes it for. One unit behind the numbers is "
                            + "dropped. Ages that cannot be are used as they stand, with a warning. A column of two words is "
                            + "read as 0 and 1, and the message says which.",
                    "Units, question marks, detection limits such as <50, or a year of birth in the column of ages.",
                    "1. Go to the lines that the message names. 2. Write one number in each cell, or leave it blank. "
                            + "3. Compute the age from the year of birth.",
                    "Every cell of a number column must be a number after units and missing words. An age of 0 or "
                            + "below or over 110 years is implausible.")),

    /** A centre is spelt in two ways or is blank. */
    T17(
            "A centre is spelt in two ways or is blank",
            Level.WARNING,
            new Explanation(
                    "Spellings that differ in spaces, width and letter case only were joined as one centre. Names "
                            + "that differ by one letter were kept apart. Without a centre a patient cannot be harmonised and "
                            + "is then left out.",
                    "Names of centres are typed by hand.",
                    "1. Use one spelling in the table. 2. Write the centre of every patient.",
                    "Names are compared after the rules of T6, in lower case; one letter changed, added or left out "
                            + "inside a word of a name of four letters or more is told.")),

    /** A row has no file, or a file has no row. */
    T18(
            "A row has no file, or a file has no row",
            Level.ERROR,
            new Explanation(
                    "Without image and mask a patient has no features in this sequence and is left out of it. Files "
                            + "of no patient are counted only: they may belong to another study.",
                    "A file is not there, has another name than the pattern says, or the row has another id.",
                    "1. Compare the path in the message with the nearest name that it gives. 2. Correct the pattern "
                            + "in the study file, or the row. 3. Set the folder of the data with `--data DIR`.",
                    "Every pattern is filled for every patient and followed name by name; each folder is listed once. "
                            + "Files that fit a pattern with another id are those without a row.")),

    /** The pattern finds two files. */
    T19(
            "The pattern finds two files",
            Level.ERROR,
            new Explanation(
                    "It is not known which of two files is meant, or a file's name differs in letter case from the "
                            + "pattern. The patient is left out, on every system alike.",
                    "A volume was packed and the unpacked one kept, or files were renamed on a system where letter "
                            + "case does not count.",
                    "1. Delete or rename one of the two files. 2. Write the name in the same letters in pattern, "
                            + "table and folder.",
                    "A file found by its id has a neighbour of the same name with another ending of a volume (.nii, "
                            + ".nii.gz, .nrrd, .mha ...); names are compared in their own case with the folder's listing.")),

    /** The table's header line is in trouble. */
    T20(
            "The table's header line is in trouble",
            Level.WARNING,
            new Explanation(
                    "Column names are not all there, stand twice, or do not stand in the first line. What does not "
                            + "matter to the study is a note; a name that the study uses and that stands twice stops it, as "
                            + "does a table without a header or without rows.",
                    "A title above the table, merged cells, copied columns, or a table saved with row numbers.",
                    "1. Put the names in the first line, each once. 2. Delete titles and empty columns.",
                    "A first line without the named columns is a title when the second line has them all. Names are "
                            + "compared without spaces round them.")),

    /** A row is ragged, a quote is open, or the table holds NUL bytes. */
    T21(
            "A row is ragged, a quote is open, or the table holds NUL bytes",
            Level.STOP,
            new Explanation(
                    "A row with too many or too few cells is left out: its values would stand under the wrong names. "
                            + "A quote that is never closed, or a NUL byte, makes everything after it unknowable, so nothing is "
                            + "read. So does a table over the limits of size.",
                    "A separator inside a cell without quotes, a table edited by hand, a copy that was cut, or a file "
                            + "that is no text.",
                    "1. Look at the line in the message. 2. Put cells that hold a separator, a quote or a line break "
                            + "in quotes, and double the quotes inside. 3. Save again from the spreadsheet.",
                    "The cells of every row are counted. Limits: 1,048,576 characters in a cell, 67,108,864 in a row, "
                            + "200,000 columns, a quarter of the program's memory for the table, 200 times its packed size for "
                            + "a gzip file.")),

    /** A feature table holds what is no feature. */
    T24(
            "A feature table holds what is no feature",
            Level.STOP,
            new Explanation(
                    "A feature must be a number in every row. Columns that other programs write beside features were "
                            + "recognised and left out, with a note. Text in a feature column, or a feature named twice, stops "
                            + "the study.",
                    "Tables of PyRadiomics begin with settings and versions, those of FAE with a label; columns were "
                            + "added by hand.",
                    "1. Name the id column `id`. 2. Take out the columns that are no features, or name them in the "
                            + "study file. 3. Rename one of two equal names.",
                    "Ids are looked for under the names that PyRadiomics, FAE and our own tables use; every cell of "
                            + "every other column must be a number or missing.")),

    /** Two tables hold other patients. */
    T25(
            "Two tables hold other patients",
            Level.NOTE,
            new Explanation(
                    "Rows of two tables were put together by their ids, never by their order. A patient whom one "
                            + "table does not have has no features there and is left out of it; rows of nobody are counted.",
                    "The features were extracted for other patients than those of the study, or ids are spelt in two "
                            + "ways.",
                    "1. Compare the ids that the message names with the other table. 2. Extract the patients that are "
                            + "missing, or correct their ids.",
                    "Ids are compared after the rules of T6. The message gives how many stand in both tables, and how "
                            + "many in one only.")),

    /** A feature row is empty, or a value is infinite. */
    T26(
            "A feature row is empty, or a value is infinite",
            Level.ERROR,
            new Explanation(
                    "A patient without any feature is left out. Single missing values take the median of the training "
                            + "rows. Infinite values count as missing; each has its reason in tables/nan.csv.",
                    "The extraction of this case failed, a feature is not defined for its ROI, or a program wrote Inf "
                            + "or -nan(ind).",
                    "1. Look at the cases in tables/nan.csv. 2. Extract them again. 3. If one feature is missing in "
                            + "many rows, leave it out.",
                    "All feature cells of the row are missing; or a cell is empty, a word for missing, or an infinite "
                            + "number.")),

    /** Features of one table were made with different settings or versions. */
    T27(
            "Features of one table were made with different settings or versions",
            Level.STOP,
            new Explanation(
                    "Features of other settings cannot be compared: a model would learn the settings. Other versions "
                            + "only are a warning.",
                    "Tables of several extractions were put one below the other.",
                    "1. See in the message which ids belong to which group. 2. Extract one group again with the "
                            + "settings of the other.",
                    "PyRadiomics writes its settings and versions into the columns diagnostics_Configuration_ and "
                            + "diagnostics_Versions_; each must have one value in all rows.")),

    /** A predictor is the outcome or its copy. */
    T28(
            "A predictor is the outcome or its copy",
            Level.STOP,
            new Explanation(
                    "A model that sees the outcome among its predictors is worthless, however good it looks. Outcome, "
                            + "follow-up time, event, id, split column and dates are refused. A predictor that tells every "
                            + "patient's outcome, or that numbers the rows, is a warning.",
                    "A column of the follow-up stands among the clinical ones, or the list of columns was copied "
                            + "whole.",
                    "1. Drop the column from `clinical:`. 2. Keep it only if it was known before the outcome.",
                    "By name for the columns of the study file; by values for a perfect separation (AUC exactly 1), "
                            + "for whole numbers that differ in every row and have no gaps, rise from row to row or are days as "
                            + "20240305, and for texts that are dates.")),

    /** The case table cannot be used. */
    T29(
            "The case table cannot be used",
            Level.ERROR,
            new Explanation(
                    "The table of a batch must say for each case which image and which mask. Without these columns "
                            + "nothing can be done; a row with a blank path is left out.",
                    "Other names over the columns, or paths that were never filled in.",
                    "1. Name the columns `Image` and `Mask`, and optionally `ID`, `Label`, `Label_channel`. 2. Write "
                            + "paths relative to the table. 3. Quotes, file: and backslashes are understood.",
                    "Column names are compared without letter case; each path is made from the folder of the table."));

    private final String title;
    private final Level level;
    private final Explanation explanation;

    TableFault(String title, Level level, Explanation explanation) {
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
