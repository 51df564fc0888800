package radiome.io.stored.bytes;

import java.io.IOException;
import java.io.Serial;

/** The file system or network failed, as against bytes that came and are wrong. */
public final class SourceTrouble extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    SourceTrouble(Throwable cause) {
        super(cause.toString(), cause);
    }
}
