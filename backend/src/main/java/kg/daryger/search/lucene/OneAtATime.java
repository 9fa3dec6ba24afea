package kg.daryger.search.lucene;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy.OneMerge;

/**
 * Merges segments beside the writing, as Lucene does, but of one index at a time: the audiences' indexes grow alike and would
 * merge at once, and what a merge reads is mapped into memory.
 */
final class OneAtATime extends ConcurrentMergeScheduler {

    private static final ReentrantLock TURN = new ReentrantLock();
    private static final int LOOK_MILLIS = 100;

    @Override
    protected void doMerge(MergeSource source, OneMerge merge) throws IOException {
        var turn = waited(merge);
        try {
            super.doMerge(source, merge);
        } finally {
            if (turn) {
                TURN.unlock();
            }
        }
    }

    /** Whether it is this one's turn; a merge that is given up waits no longer, Lucene wants to hear that it ended. */
    private static boolean waited(OneMerge merge) {
        var turn = false;
        try {
            while (!turn && !merge.isAborted()) {
                turn = TURN.tryLock(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return turn;
    }
}
