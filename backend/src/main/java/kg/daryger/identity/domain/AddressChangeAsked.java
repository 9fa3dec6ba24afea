package kg.daryger.identity.domain;

import java.util.UUID;

/** An owner wants another address; what is mailed to whom is decided after the answer. */
record AddressChangeAsked(UUID change) {}
