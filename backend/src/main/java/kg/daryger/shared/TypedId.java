package kg.daryger.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/**
 * An id of one kind of aggregate: a record around a UUIDv7, so that ids of two kinds can't be mixed up and rows sort by
 * creation.
 */
public interface TypedId {

    /** Makes version 7 UUIDs (RFC 9562): time-ordered, so that index pages stay dense. */
    NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    UUID value();

    /** A fresh UUIDv7. */
    static UUID fresh() {
        return GENERATOR.generate();
    }
}
