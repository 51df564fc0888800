package radiome.study.cohort;

/** Numbers that lost the zeros in front of them. */
public final class LostZeros {
    private LostZeros() {}

    /** Whether a longer number is the shorter one with zeros in front. */
    public static boolean between(String whole, String shortened) {
        int zeros = whole.length() - shortened.length();
        return zeros > 0
                && !shortened.isEmpty()
                && whole.endsWith(shortened)
                && whole.chars().allMatch(Character::isDigit)
                && whole.substring(0, zeros).chars().allMatch(c -> c == '0');
    }
}
