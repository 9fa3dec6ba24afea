package kg.daryger.live.domain;

import org.springframework.stereotype.Component;

/** What stands at the door, in and out. */
@Component
record Guards(InboundGuard inbound, OutboundGuard outbound) {}
