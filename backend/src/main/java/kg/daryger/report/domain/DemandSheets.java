package kg.daryger.report.domain;

import static kg.daryger.report.domain.ExportFilter.fits;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.institution.Institutions.Staffing;
import kg.daryger.matching.ProposalState;
import kg.daryger.matching.ProposalView;
import kg.daryger.matching.Proposals;
import kg.daryger.need.NeedFilter;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedState;
import kg.daryger.need.NeedView;
import kg.daryger.need.Needs;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.Language;
import kg.daryger.shared.PageAsked;
import org.springframework.stereotype.Component;

/** Needs, institutions and proposals as the ministry sees them. */
@Component
class DemandSheets {

    /** Sent and unanswered, whichever side has to answer. */
    private static final String WAITING = "WAITING";

    private static final Set<ProposalState> UNANSWERED =
            EnumSet.of(ProposalState.SENT, ProposalState.OTHER_SLOTS_ASKED);
    private static final PageAsked EVERYTHING = new PageAsked(0, 50_000);

    private final Needs needs;
    private final Institutions institutions;
    private final Proposals proposals;
    private final Words words;

    DemandSheets(Needs needs, Institutions institutions, Proposals proposals, Words words) {
        this.needs = needs;
        this.institutions = institutions;
        this.proposals = proposals;
        this.words = words;
    }

    Sheet needs(ExportFilter filter, Language reader) {
        var states = EnumSet.copyOf(NeedState.OUT_OF_HOUSE);
        states.removeIf(state -> !fits(filter.state(), state.name()));
        var kind = Arrays.stream(HelpKind.values())
                .filter(one -> one.name().equals(filter.kind()))
                .findFirst()
                .orElse(null);
        var asked = new NeedFilter(
                states, null, filter.specialty(), kind, filter.region(), filter.ranked(), true, filter.q());
        var found = states.isEmpty()
                ? List.<NeedView>of()
                : needs.list(asked, EVERYTHING).items();
        var houses = houses();
        return new Sheet(
                List.of("title", "institution", "region", "specialty", "kind", "people", "state", "rank", "published"),
                found.stream().map(need -> row(need, houses, reader)).toList());
    }

    private List<String> row(NeedView need, Map<InstitutionId, InstitutionView> houses, Language reader) {
        var house = java.util.Objects.requireNonNull(houses.get(need.institution()));
        var published = need.publishedAt();
        var rank = need.rank();
        return List.of(
                need.terms().title().shownIn(reader).text(),
                house.name(reader),
                words.region(reader, house.region()),
                words.specialty(reader, need.terms().specialty()),
                words.help(reader, need.terms().kind().name()),
                String.valueOf(need.terms().people()),
                words.text(reader, "need." + need.state()),
                rank == null ? "" : rank.toString(),
                published == null ? "" : words.day(reader, published));
    }

    Sheet institutions(ExportFilter filter, Language reader) {
        var staffing =
                institutions.staffing().stream().collect(Collectors.toMap(Staffing::institution, Function.identity()));
        var rows = institutions.all().stream()
                .filter(one -> fits(filter.region(), one.region()))
                .filter(one -> fits(filter.kind(), one.kind().name()))
                .filter(one -> fits(filter.level(), one.level().name()))
                .filter(one -> fits(filter.head(), head(staffing.get(one.id()))))
                .filter(one -> filter.found(String.join(" ", one.names().values())))
                .map(one -> List.of(
                        one.name(reader),
                        words.region(reader, one.region()),
                        one.cityName(reader),
                        words.text(reader, "head." + head(staffing.get(one.id()))),
                        String.valueOf(coordinators(staffing.get(one.id())))))
                .toList();
        return new Sheet(List.of("institution", "region", "city", "head", "coordinators"), rows);
    }

    private static String head(@org.jspecify.annotations.Nullable Staffing staffing) {
        if (staffing != null && staffing.head() != null) {
            return "APPOINTED";
        }
        return staffing != null && staffing.letterUntil() != null ? "LETTER" : "NONE";
    }

    private static int coordinators(@org.jspecify.annotations.Nullable Staffing staffing) {
        return staffing == null ? 0 : staffing.coordinators();
    }

    Sheet proposals(ExportFilter filter, Language reader) {
        var houses = houses();
        var found = houses.keySet().stream()
                .flatMap(id -> proposals.ofInstitution(id).stream())
                .filter(one -> WAITING.equals(filter.state())
                        ? UNANSWERED.contains(one.state())
                        : fits(filter.state(), one.state().name()))
                .sorted(Comparator.comparing(ProposalView::sentAt))
                .toList();
        var asked = needs.find(found.stream().map(ProposalView::need).distinct().toList());
        return new Sheet(
                List.of("title", "institution", "specialty", "direction", "state", "sent", "answerBy"),
                found.stream()
                        .map(one -> row(one, houses, new Asked(asked, reader)))
                        .toList());
    }

    private record Asked(Map<NeedId, NeedView> needs, Language reader) {}

    private List<String> row(ProposalView one, Map<InstitutionId, InstitutionView> houses, Asked asked) {
        var need = java.util.Objects.requireNonNull(asked.needs().get(one.need()));
        var reader = asked.reader();
        return List.of(
                need.terms().title().shownIn(reader).text(),
                java.util.Objects.requireNonNull(houses.get(one.institution())).name(reader),
                words.specialty(reader, need.terms().specialty()),
                words.text(reader, "direction." + one.direction()),
                words.text(reader, "proposal." + one.state()),
                words.day(reader, one.sentAt()),
                words.day(reader, one.answerBy()));
    }

    private Map<InstitutionId, InstitutionView> houses() {
        return institutions.all().stream().collect(Collectors.toMap(InstitutionView::id, Function.identity()));
    }
}
