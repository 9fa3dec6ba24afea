package kg.daryger.change;

import java.util.UUID;

/** An entity to reload. */
public record Change(String kind, UUID entityId) {}
