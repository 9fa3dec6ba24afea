package kg.daryger.change;

import java.util.List;

/** Reads what fewer people may see than before, before it is through the change feed. */
public interface Narrowings {

    /** All narrowing changes after a position, also those that the feed does not give out yet. */
    List<Narrowing> since(ChangePosition position);

    /** @param at its place in the feed: what is indexed up to there knows of it */
    record Narrowing(Change change, ChangePosition at) {}
}
