package kg.daryger.agenda.domain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kg.daryger.agenda.EventKind;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.Reach;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.RoomId;
import kg.daryger.shared.ChangedMeanwhile;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** In what an event differs from what somebody sends, named as they send it: of one that stands its words alone. */
final class EventDifference {

    private EventDifference() {}

    static List<String> between(EventView now, WrittenEvent sent) {
        var changed = new ArrayList<>(ChangedMeanwhile.differing(words(now), words(sent)));
        if (now.status() == EventStatus.DRAFT) {
            changed.addAll(ChangedMeanwhile.differing(plan(now), plan(sent)));
        }
        return changed;
    }

    private static Words words(EventView now) {
        return new Words(now.title(), now.description(), now.place(), now.languages(), now.seats());
    }

    private static Words words(WrittenEvent sent) {
        var plan = sent.plan();
        return new Words(plan.title(), sent.description(), sent.place(), plan.languages(), plan.seats());
    }

    private static Plan plan(EventView now) {
        var time = now.time();
        return new Plan(
                now.kind(),
                time.localStart(),
                time.duration(),
                time.zone(),
                now.hosts(),
                now.rooms(),
                now.speakers(),
                now.online(),
                wish(now.reach()),
                now.parts().stream()
                        .map(part -> new PartPlan(
                                part.title(),
                                part.time().localStart(),
                                Math.toIntExact(part.time().duration().toMinutes())))
                        .toList());
    }

    private static Plan plan(WrittenEvent sent) {
        var plan = sent.plan();
        var time = plan.time();
        return new Plan(
                plan.kind(),
                time.localStart(),
                time.duration(),
                time.zone(),
                plan.hosts(),
                plan.rooms(),
                plan.speakers(),
                plan.online(),
                wish(plan.reach()),
                sent.parts());
    }

    /** Who organises wishes for the public; an officer grants it. */
    private static Reach wish(Reach reach) {
        return reach == Reach.PUBLIC_ASKED ? Reach.PUBLIC : reach;
    }

    private record Words(
            LocalizedText title,
            @Nullable LocalizedText description,
            @Nullable LocalizedText place,
            List<String> languages,
            @Nullable Integer seats) {}

    private record Plan(
            EventKind kind,
            LocalDateTime localStart,
            Duration minutes,
            ZoneId zone,
            List<InstitutionId> hosts,
            Set<RoomId> rooms,
            Set<DoctorId> speakers,
            boolean online,
            Reach reach,
            List<PartPlan> parts) {}
}
