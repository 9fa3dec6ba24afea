package kg.daryger.shared.postgres;

/** Told when a NOTIFY arrives on its channel, on every node. Must return quickly and never throw. */
public interface PostgresListener {

    /** Channel name: lower case letters and underscores. */
    String channel();

    void onNotify(String payload);

    /** Called after the connection was lost and is back: something may have been missed. */
    void onReconnect();
}
