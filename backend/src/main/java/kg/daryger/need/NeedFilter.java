package kg.daryger.need;

import java.util.Set;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.HelpKind;
import org.jspecify.annotations.Nullable;

/**
 * Which needs a list shows; null: any.
 *
 * @param states never empty
 * @param specialty code
 * @param region code of the institution's region
 * @param ranked true: only those that the ministry has ranked, false: only the others
 * @param onlyPublished leaves out what was closed before it was ever published
 * @param text words of the title, in any of its languages
 */
public record NeedFilter(
        Set<NeedState> states,
        @Nullable InstitutionId institution,
        @Nullable String specialty,
        @Nullable HelpKind kind,
        @Nullable String region,
        @Nullable Boolean ranked,
        boolean onlyPublished,
        @Nullable String text) {

    public static NeedFilter in(Set<NeedState> states) {
        return new NeedFilter(states, null, null, null, null, null, false, null);
    }

    public NeedFilter of(InstitutionId only) {
        return new NeedFilter(states, only, specialty, kind, region, ranked, onlyPublished, text);
    }

    public NeedFilter leftHouse() {
        return new NeedFilter(states, institution, specialty, kind, region, ranked, true, text);
    }
}
