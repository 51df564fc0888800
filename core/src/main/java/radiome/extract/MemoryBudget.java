package radiome.extract;

import java.util.concurrent.CancellationException;
import radiome.image.Box;

/**
 * Bytes that cases at work may hold together; a case waits until its share is free. One that needs more than all of it works
 * alone.
 */
final class MemoryBudget {
    /** The box's values, their normalised copy, mask, ROI values, grey levels and matrices. */
    private static final long BYTES_PER_VOXEL = 48;

    private final long total;
    private long free;

    MemoryBudget(long total) {
        this.total = total;
        this.free = total;
    }

    static MemoryBudget unlimited() {
        return new MemoryBudget(Long.MAX_VALUE);
    }

    /** What a case needs once the box of its ROI is known. */
    static long ofBox(Box box) {
        return BYTES_PER_VOXEL * box.voxels();
    }

    /** Waits until {@code bytes} are free, or everything is when that is more than there is. */
    synchronized void take(long bytes) {
        long share = Math.min(bytes, total);
        while (free < share) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                CancellationException stop = new CancellationException("waiting for memory was interrupted");
                stop.initCause(e);
                throw stop;
            }
        }
        free -= share;
    }

    synchronized void give(long bytes) {
        free += Math.min(bytes, total);
        notifyAll();
    }
}
