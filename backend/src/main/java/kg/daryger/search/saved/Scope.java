package kg.daryger.search.saved;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a saved search is over: each has a search of its own, with its own parameters. */
public enum Scope {
    DOCTORS(Set.of(
            "q",
            "plain",
            "specialty",
            "skill",
            "country",
            "city",
            "spokenLanguage",
            "kind",
            "mode",
            "month",
            "verified",
            "overlap",
            "confirmed",
            "nice",
            "sort",
            "near")),
    /** Doctors, offers, needs, events and institutions, or some of them. */
    ANYTHING(Set.of("q", "plain", SavedQuery.KINDS));

    private final Set<String> parameters;

    Scope(Set<String> parameters) {
        this.parameters = parameters;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when it is none of them */
    @JsonCreator
    public static Scope of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    /** Whether its search has this parameter. */
    boolean knows(String parameter) {
        return parameters.contains(parameter);
    }
}
