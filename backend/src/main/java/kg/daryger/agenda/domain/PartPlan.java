package kg.daryger.agenda.domain;

import java.time.LocalDateTime;
import kg.daryger.shared.LocalizedText;

/** What an organiser plans for a part, by the clock of the event's zone. */
public record PartPlan(LocalizedText title, LocalDateTime localStart, int minutes) {}
