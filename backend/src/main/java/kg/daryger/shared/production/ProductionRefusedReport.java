package kg.daryger.shared.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the refusal without a stack trace. */
class ProductionRefusedReport extends AbstractFailureAnalyzer<ProductionRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ProductionRefused refused) {
        return new FailureAnalysis(
                String.valueOf(refused.getMessage()),
                "Set what is named (docs/operations.md explains each), then start again.",
                refused);
    }
}
