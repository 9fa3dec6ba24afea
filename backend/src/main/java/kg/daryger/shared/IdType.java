package kg.daryger.shared;

import java.util.UUID;
import java.util.function.Function;

/**
 * Tells Spring Data how to store one id type. Each module declares a bean per id type:
 * {@code @Bean IdType<NeedId> needId() { return new IdType<>(NeedId.class, NeedId::new); }}
 */
public record IdType<T extends TypedId>(Class<T> type, Function<UUID, T> create) {}
