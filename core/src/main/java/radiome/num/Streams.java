package radiome.num;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Random streams by name: each random step of a study takes its own, so that adding a model changes no other number and
 * neither threads nor order matter. XoShiRo256++ of the pinned library, seeded with SHA-256 of seed and names.
 *
 * @param seed the study's seed
 */
public record Streams(long seed) {
    /**
     * A fresh stream, the same for the same seed and names.
     *
     * @param step what it is for, for example {@code split}
     * @param resample 0 for the whole training cohort, otherwise the resample's or fold's number
     * @param model what it is for inside the step, or the empty string
     */
    public UniformRandomProvider of(String step, int resample, String model) {
        byte[] hash = sha256(seed + "\0" + step + "\0" + resample + "\0" + model);
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        long[] state = {bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong()};
        return RandomSource.XO_SHI_RO_256_PP.create(state);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
