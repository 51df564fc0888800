package radiome.error;

/**
 * What {@code radiome explain CODE} prints of a fault; each part is one paragraph of plain sentences, never empty.
 *
 * @param meaning what it means for the numbers
 * @param why how files come to be like this
 * @param whatToDo what the user does now, most likely remedy first
 * @param howFound the rule by which the program finds it, with its numbers and units
 */
public record Explanation(String meaning, String why, String whatToDo, String howFound) {}
