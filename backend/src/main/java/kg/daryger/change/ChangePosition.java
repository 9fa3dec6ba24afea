package kg.daryger.change;

/**
 * A place in the change feed: rows are in order of transaction, then row.
 *
 * @param tx PostgreSQL's 64-bit transaction id
 * @param id the row's id
 */
public record ChangePosition(long tx, long id) {

    public static final ChangePosition START = new ChangePosition(0, 0);
}
