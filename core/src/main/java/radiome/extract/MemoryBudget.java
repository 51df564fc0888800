package radiome.extract;

import java.util.concurrent.CancellationException;
import radiome.extract.frame.Frame;
import radiome.image.Box;
import radiome.image.Geometry;

/**
 * Bytes that cases at work may hold together: a case waits until its share is free, so that memory is planned from headers
 * and ROI boxes before it is asked for. There is one pool for reading and one for ROIs; a case takes from the second while it
 * holds a share of the first, never the other way, so nobody waits for ever. A share larger than its pool is the whole pool:
 * such a case works alone.
 */
public final class MemoryBudget {
    private static final long BYTES_PER_ROI_VOXEL = 32;

    private final Pool reading;
    private final Pool rois;

    /** A third for reading, the rest for the ROIs. */
    public MemoryBudget(long bytes) {
        this.reading = new Pool(Math.max(1, bytes / 3));
        this.rois = new Pool(Math.max(1, bytes - bytes / 3));
    }

    /**
     * What a case holds once its ROI is found: the voxels brought to its frame ({@link Frame#bytes}: 8 bytes a voxel of the
     * box that the ROI and its filters need; of the crop or of the resampled grid; for a spline also the columns of all slices
     * under that grid), twice when they are normalised; 8 bytes a voxel held for each of a filter's copies; and 32 bytes a voxel of the ROI's box for the mask, grey values, grey levels and matrices.
     *
     * @param wanted voxels of the frame's grid that the ROI and its filters need
     * @param roi box of the ROI
     * @param copies of the image that filters hold at once, 0 without filters
     */
    public static long bytes(Frame frame, Box wanted, Box roi, boolean normalise, int copies) {
        long voxels = frame.bytes(wanted) * (normalise ? 2 : 1);
        long filters = copies == 0
                ? 0
                : (long) copies * Double.BYTES * frame.held(wanted).voxels();
        return voxels + filters + BYTES_PER_ROI_VOXEL * roi.voxels();
    }

    static MemoryBudget unlimited() {
        return new MemoryBudget(Long.MAX_VALUE);
    }

    public Claim claim() {
        return new Claim();
    }

    /** What one case holds. Its thread takes and gives; the thread that watches it may abandon it. */
    public final class Claim implements AutoCloseable {
        /** Decoders, pieces of files, and what the JVM keeps for a thread. */
        private static final long FIXED_BYTES = 16L << 20;

        private long readingBytes;
        private long roiBytes;
        private long most;
        private long waited;
        private long waitingSince;
        private boolean waiting;
        private boolean abandoned;

        /** For passing over an image or mask: two slices of doubles, and a bit a voxel. */
        void forReading(Geometry image, Geometry mask) {
            long bytes = FIXED_BYTES + slices(image) + slices(mask);
            take(reading, bytes);
            synchronized (this) {
                readingBytes += bytes;
            }
            giveBackIfAbandoned();
        }

        /** For the voxels of image and ROI, see {@link MemoryBudget#bytes}. */
        void forRoi(long bytes) {
            take(rois, bytes);
            synchronized (this) {
                roiBytes += bytes;
            }
            giveBackIfAbandoned();
        }

        /** The most that was asked for, for a message. */
        public synchronized long bytes() {
            return most;
        }

        /** How long the case has waited for memory so far. */
        public synchronized long waitedNanos() {
            return waited + (waiting ? System.nanoTime() - waitingSince : 0);
        }

        /** Gives everything back, and lets the case take nothing more: it may never end. */
        public synchronized void abandon() {
            abandoned = true;
            close();
        }

        /** Gives everything back; the claim may be used again. */
        @Override
        public synchronized void close() {
            rois.give(roiBytes);
            roiBytes = 0;
            reading.give(readingBytes);
            readingBytes = 0;
        }

        private void take(Pool pool, long bytes) {
            synchronized (this) {
                most = Math.max(most, readingBytes + roiBytes + bytes);
                waiting = true;
                waitingSince = System.nanoTime();
            }
            try {
                pool.take(bytes);
            } finally {
                synchronized (this) {
                    waited += System.nanoTime() - waitingSince;
                    waiting = false;
                }
            }
        }

        private synchronized void giveBackIfAbandoned() {
            if (abandoned) {
                close();
                throw new CancellationException("the case was given up");
            }
        }

        private static long slices(Geometry g) {
            return 2L * Double.BYTES * g.nx() * g.ny() + g.voxels() / Byte.SIZE;
        }
    }

    /** A number of bytes to share. */
    static final class Pool {
        private final long total;
        private long free;

        Pool(long total) {
            this.total = total;
            this.free = total;
        }

        /** @throws CancellationException when the thread is interrupted while it waits */
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
}
