package kg.daryger.doctor;

/**
 * How another system names a doctor.
 *
 * @param source who named it so: a load's source, an API client
 * @param value unique within the source
 */
public record ExternalId(String source, String value) {}
