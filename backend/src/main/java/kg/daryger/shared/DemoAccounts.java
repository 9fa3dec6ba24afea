package kg.daryger.shared;

import java.util.List;

/** Port: the demo says which of its invented people can be signed in with one click; there is none outside the demo. */
public interface DemoAccounts {

    List<DemoAccount> all();

    /**
     * @param key stable, lower case with dashes: {@code doctor-leipzig}
     * @param labelKey key of the sentence that says who it is, in the demo's messages
     */
    record DemoAccount(String key, AccountId account, String labelKey) {}
}
