package radiome.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import radiome.image.Scan;

/**
 * All values of a scan as the reference folder sums them up: float64 little endian, every NaN alike, zero without a sign;
 * extremes and mean of the finite ones.
 */
record Values(String sha256, String crc32, long count, long nan, double min, double max, double mean) {
    static Values of(Scan scan) {
        MessageDigest sha;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        CRC32 crc = new CRC32();
        long[] counts = new long[3];
        double[] sums = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0};
        scan.slices((z, slice) -> {
            ByteBuffer bytes = ByteBuffer.allocate(8 * slice.length).order(ByteOrder.LITTLE_ENDIAN);
            for (double value : slice) {
                bytes.putLong(Double.doubleToLongBits(value == 0 ? 0.0 : value));
                counts[0]++;
                counts[1] += Double.isNaN(value) ? 1 : 0;
                if (Double.isFinite(value)) {
                    counts[2]++;
                    sums[0] = Math.min(sums[0], value);
                    sums[1] = Math.max(sums[1], value);
                    sums[2] += value;
                }
            }
            sha.update(bytes.array());
            crc.update(bytes.array());
        });
        return new Values(
                HexFormat.of().formatHex(sha.digest()),
                HexFormat.of().toHexDigits((int) crc.getValue()),
                counts[0],
                counts[1],
                sums[0],
                sums[1],
                sums[2] / counts[2]);
    }
}
