package kg.daryger.identity.web;

import org.jspecify.annotations.Nullable;

/** Sets out for a provider. */
record ProviderRequest(@Nullable Boolean sharedComputer) {

    boolean shared() {
        return Boolean.TRUE.equals(sharedComputer);
    }
}
