package radiome.study.cohort;

/**
 * A patient of the study: one row of the table.
 *
 * @param id in the form in which ids are compared
 * @param row its place in the table, from 0
 * @param line in the table's file, from 1
 * @param outcome 1 for the event, else 0
 * @param centre in its joined spelling; the empty string where there is none
 * @param cohort {@code training}, {@code validation}, or the empty string where no column says it
 */
public record Patient(String id, int row, int line, int outcome, String centre, String cohort) {}
