package kg.daryger.taxonomy.web;

import jakarta.validation.Valid;
import java.util.List;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import kg.daryger.taxonomy.domain.BrowsingLists;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/taxonomy")
class AdminTaxonomyController {
    private final BrowsingLists lists;

    AdminTaxonomyController(BrowsingLists lists) {
        this.lists = lists;
    }

    /** The lists with how much of each nobody has checked. */
    @GetMapping
    @AllowedTo(Role.ADMINISTRATOR)
    List<ListOverviewResponse> overview() {
        return lists.overview().stream().map(ListOverviewResponse::of).toList();
    }

    /** One list as it is stored. */
    @GetMapping("/{list}")
    @AllowedTo(Role.ADMINISTRATOR)
    Paged<ListEntryResponse> page(@PathVariable String list, @Valid ListEntriesRequest asked, @Valid PageAsked page) {
        return lists.page(asked.filter(list), page).orElseThrow(NotFound::new).map(ListEntryResponse::of);
    }
}
