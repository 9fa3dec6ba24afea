package kg.daryger.mail;

/** Takes mails in the caller's transaction and sends them after its commit, again and again until they are gone. */
public interface Outbox {

    void enqueue(Mail mail);
}
