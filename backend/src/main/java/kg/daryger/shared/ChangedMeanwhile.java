package kg.daryger.shared;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Somebody else changed it since the caller read it (If-Match does not fit). Says which fields, where it is known. */
public class ChangedMeanwhile extends Problem {

    private final List<String> changed;

    public ChangedMeanwhile() {
        this(List.of());
    }

    /** @param changed names of the fields that are now other than what the caller sent; answered as {@code changed} */
    public ChangedMeanwhile(Collection<String> changed) {
        super(HttpStatus.PRECONDITION_FAILED, "shared.changed-meanwhile");
        this.changed = List.copyOf(changed);
    }

    /** @param now as it stands @param sent as the caller wants it */
    public static <T extends Record> ChangedMeanwhile between(T now, T sent) {
        return new ChangedMeanwhile(differing(now, sent));
    }

    /** Names of the components that are not equal. */
    public static <T extends Record> List<String> differing(T now, T sent) {
        return Arrays.stream(now.getClass().getRecordComponents())
                .filter(part -> !Objects.equals(read(part, now), read(part, sent)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object read(RecordComponent part, Record from) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(from);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Map<String, Object> members() {
        return changed.isEmpty() ? Map.of() : Map.of("changed", changed);
    }
}
