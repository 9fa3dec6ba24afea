package kg.daryger.identity.web;

/**
 * What a personal link is for.
 *
 * @param purpose sign-up, invitation, sign-in, reset
 * @param email the address that it belongs to
 */
record LinkResponse(String purpose, String email) {}
