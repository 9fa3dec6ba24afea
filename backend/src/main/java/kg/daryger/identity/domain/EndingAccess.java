package kg.daryger.identity.domain;

import kg.daryger.live.Live;
import kg.daryger.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends sessions on all nodes: the rows go in the caller's transaction, so that a lock and the end of what it locks are one
 * step; open sockets follow after the commit.
 */
@Component
public class EndingAccess {

    private final JdbcClient jdbc;
    private final PersonalLinks links;
    private final AddressChanges addresses;
    private final Live live;

    EndingAccess(JdbcClient jdbc, PersonalLinks links, AddressChanges addresses, Live live) {
        this.jdbc = jdbc;
        this.links = links;
        this.addresses = addresses;
        this.live = live;
    }

    /** Signs the account out everywhere. */
    @Transactional
    public void endSessions(AccountId account) {
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(account.toString())
                .update();
        live.close(account);
    }

    /** Sessions, and the links in mails that could begin new ones. */
    @Transactional(propagation = Propagation.MANDATORY)
    void endAll(AccountId account) {
        dropLinks(account);
        endSessions(account);
    }

    /** The links in mails that could begin sessions or change the address; sessions go on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void dropLinks(AccountId account) {
        links.dropAll(account);
        addresses.drop(account);
    }

    /** One browser signs out: its sockets close, those of the account's other browsers connect again. */
    @Transactional
    public void closeSockets(AccountId account) {
        live.close(account);
    }
}
