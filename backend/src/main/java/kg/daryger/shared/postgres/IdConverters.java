package kg.daryger.shared.postgres;

import java.util.Set;
import java.util.UUID;
import kg.daryger.shared.IdType;
import kg.daryger.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** The converter pair of one id type: record to uuid column and back. */
final class IdConverters {

    private IdConverters() {}

    @WritingConverter
    record Writer(IdType<?> id) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(id.type(), UUID.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : ((TypedId) source).value();
        }
    }

    @ReadingConverter
    record Reader(IdType<?> id) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(UUID.class, id.type()));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : id.create().apply((UUID) source);
        }
    }
}
