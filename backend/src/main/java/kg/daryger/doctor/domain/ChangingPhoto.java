package kg.daryger.doctor.domain;

import java.io.InputStream;
import java.util.UUID;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Viewer;
import kg.daryger.files.FileId;
import kg.daryger.files.FileRefused;
import kg.daryger.files.Files;
import kg.daryger.files.Files.Upload;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner shows a picture, replaces it or takes it away; the old one is deleted. */
@Component
public class ChangingPhoto {

    /** Large enough for a page, small enough for a slow line. */
    private static final int LONG_SIDE = 640;

    private final Ownership ownership;
    private final Profiles profiles;
    private final Files files;
    private final Seeing seeing;
    private final Journal journal;

    ChangingPhoto(Ownership ownership, Profiles profiles, Files files, Seeing seeing, Journal journal) {
        this.ownership = ownership;
        this.profiles = profiles;
        this.files = files;
        this.seeing = seeing;
        this.journal = journal;
    }

    /** @throws FileRefused when it is no JPEG or PNG */
    @Transactional
    public void show(Actor actor, String name, byte[] content) {
        var id = ownership.requireOwn(actor);
        var stored = files.store(new Upload("doctor", "photo", actor.requirePerson(), name, content, LONG_SIDE));
        if ("application/pdf".equals(stored.contentType())) {
            throw new FileRefused("picture");
        }
        replace(id, stored.id());
        journal.note(actor, "doctor.photo-shown", id);
    }

    @Transactional
    public void remove(Actor actor) {
        var id = ownership.requireOwn(actor);
        replace(id, null);
        journal.note(actor, "doctor.photo-removed", id);
    }

    private void replace(DoctorId id, @Nullable FileId picture) {
        var profile = profiles.get(id);
        @Nullable FileId before = profile.show(picture);
        profiles.save(profile);
        if (before != null) {
            files.delete(before);
        }
    }

    /** The picture, as far as the viewer may see it. @throws NotFound when not */
    public Picture seenBy(Viewer viewer, DoctorId id) {
        @Nullable DoctorView view = seeing.seenBy(viewer, java.util.List.of(id)).get(id);
        if (view == null || view.photo() == null) {
            throw new NotFound();
        }
        var file = profiles.findById(id).map(Profile::photo).orElseThrow(NotFound::new);
        var stored = files.find(file).orElseThrow(NotFound::new);
        return new Picture(stored.contentType(), stored.id().value(), files.read(file));
    }

    /** @param version changes with the picture */
    public record Picture(String contentType, UUID version, InputStream content) {}
}
