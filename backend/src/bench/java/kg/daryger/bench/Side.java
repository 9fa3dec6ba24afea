package kg.daryger.bench;

import java.util.List;

/** Who is measured: a server, and the way to ask it. */
interface Side extends AutoCloseable {

    String name();

    /** Asks and reads the whole answer; may be called by many threads. Null when this engine can't be asked so. */
    byte[] ask(Asked asked) throws Exception;

    /** Reads an answer, outside all measuring. */
    Answered read(Asked asked, byte[] answer) throws Exception;

    /** Processes that work for an answer. */
    List<Long> processes();

    @Override
    void close() throws Exception;
}
