package kg.daryger.identity.web;

import java.time.Instant;

/**
 * A browser in which the account is signed in.
 *
 * @param id names it here; it is not the cookie's value
 * @param device as in {@code Firefox · Windows}; may be empty
 * @param current the one that is asking
 */
record AccountSessionResponse(
        String id, String device, boolean sharedComputer, Instant since, Instant lastUsed, boolean current) {}
