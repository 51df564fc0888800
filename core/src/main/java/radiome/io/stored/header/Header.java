package radiome.io.stored.header;

import java.util.List;
import radiome.error.Fault;
import radiome.image.Geometry;
import radiome.source.Source;

/**
 * What a header says, checked in itself; whether the files are long enough for it is checked by {@code StoredScan}.
 *
 * @param source the file that it was read from; of a pair, not always the one that was asked for
 * @param format the format's name for messages
 * @param notices what had to be said: D22 to D25 as notes and warnings
 * @param labelNames names that the file itself gives to labels
 */
public record Header(
        Source source,
        String format,
        Geometry geometry,
        Storage storage,
        Scaling scaling,
        List<Fault> notices,
        List<LabelName> labelNames) {
    public Header {
        notices = List.copyOf(notices);
        labelNames = List.copyOf(labelNames);
    }
}
