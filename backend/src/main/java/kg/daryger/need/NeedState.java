package kg.daryger.need;

import java.util.EnumSet;
import java.util.Set;

/** draft → (awaiting the head →) published → matched → in progress → fulfilled | closed. */
public enum NeedState {
    /** Sent back by the head. What was never submitted is only a draft in the forms' own table. */
    DRAFT,
    AWAITING_HEAD,
    PUBLISHED,
    MATCHED,
    IN_PROGRESS,
    FULFILLED,
    CLOSED;

    /** It has left the house: others than the institution may know of it. */
    public static final Set<NeedState> OUT_OF_HOUSE =
            Set.copyOf(EnumSet.of(PUBLISHED, MATCHED, IN_PROGRESS, FULFILLED, CLOSED));

    /** Still looking. */
    public static final Set<NeedState> OPEN = Set.copyOf(EnumSet.of(PUBLISHED, MATCHED));
}
