package kg.daryger.shared.production;

import java.util.List;

/** The profile {@code prod} does not start like this; names everything that is missing, not only the first thing. */
public class ProductionRefused extends RuntimeException {

    private final List<String> reasons;

    public ProductionRefused(List<String> reasons) {
        super("profile prod refuses to start:\n  - " + String.join("\n  - ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
