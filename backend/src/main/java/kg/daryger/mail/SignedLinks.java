package kg.daryger.mail;

import java.time.Instant;
import java.util.UUID;
import kg.daryger.shared.AccountId;

/** Makes and reads the tokens of links in mails: signed with a kept key, safe in a path. */
public interface SignedLinks {

    /**
     * @param purpose module and verb, at most 60 ASCII characters
     * @param until to the second; at most 180 days ahead, as long as old keys are kept
     */
    String create(String purpose, UUID subject, AccountId account, Instant until);

    /** @throws SignedLinkRefused when it is not ours, was made for something else, or is over */
    SignedLink verify(String token, String purpose);
}
