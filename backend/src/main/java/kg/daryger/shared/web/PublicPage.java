package kg.daryger.shared.web;

import java.util.Optional;
import kg.daryger.shared.Language;

/** Port: a module describes its public pages, for search engines, link previews and readers without scripts. */
public interface PublicPage {

    /** @param path without the language: {@code /doctors/0190…}; empty when it is not this module's or not public */
    Optional<PageDescription> describe(String path, Language language);
}
