package kg.daryger.audit.web;

import jakarta.validation.Valid;
import kg.daryger.audit.domain.AuditSearch;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit without personal values. */
@RestController
class AuditController {

    private final AuditSearch search;

    AuditController(AuditSearch search) {
        this.search = search;
    }

    @GetMapping("/api/admin/audit")
    @AllowedTo(Role.ADMINISTRATOR)
    Paged<AuditResponse> find(@Valid AuditFilter filter, @Valid PageAsked page) {
        return search.find(filter.asked(), page).map(AuditResponse::of);
    }
}
