package kg.daryger.credential.web;

import kg.daryger.credential.domain.CredentialView;

/**
 * A doctor's own credential.
 *
 * @param place in the ministry's queue, from 1; 0 when it does not wait
 * @param usualDays within how many days the ministry promises to look at it
 */
record OwnCredentialResponse(CredentialView credential, long place, long usualDays) {}
