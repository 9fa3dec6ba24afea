package kg.daryger.shared;

/** The actor behind an account, as sockets, mails, feeds and jobs need it: there is no request that says who asks. */
public interface Actors {

    /** With today's roles; a visitor when the account is locked or gone. */
    Actor of(AccountId account);
}
