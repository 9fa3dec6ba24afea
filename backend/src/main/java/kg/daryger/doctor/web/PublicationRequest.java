package kg.daryger.doctor.web;

import java.util.Set;
import kg.daryger.identity.ConsentPurpose;

/** @param consents those that the owner ticked now; those given before stay */
record PublicationRequest(Set<ConsentPurpose> consents) {}
