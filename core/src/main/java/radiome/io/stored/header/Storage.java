package radiome.io.stored.header;

import java.nio.ByteOrder;
import java.util.List;
import radiome.image.PixelType;
import radiome.io.stored.bytes.Encoding;
import radiome.io.stored.bytes.Stretch;

/**
 * How and where voxels are stored.
 *
 * @param type of a stored value
 * @param order of its bytes
 * @param stretches at least one; each holds an equal share of the values
 */
public record Storage(
        PixelType type, ByteOrder order, Encoding encoding, Components components, List<Stretch> stretches) {
    public Storage {
        stretches = List.copyOf(stretches);
    }
}
