package kg.daryger.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the single-page app's shell for every page address; the language is the first part of the path. */
@RestController
class ShellController {

    /**
     * Scripts only from ourselves. Style elements carry the page's nonce; style attributes are what the component library
     * positions with and can't load anything.
     */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s'; "
            + "style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Shell shell;

    ShellController(Shell shell) {
        this.shell = shell;
    }

    @GetMapping("/")
    @AllowedTo(Role.VISITOR)
    ResponseEntity<Void> start(Locale locale) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/" + Language.of(locale).code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GetMapping(
            path = {"/{language:ky|ru|en}", "/{language:ky|ru|en}/**"},
            produces = MediaType.TEXT_HTML_VALUE)
    @AllowedTo(Role.VISITOR)
    ResponseEntity<String> page(
            @PathVariable String language, @RequestParam Map<String, String> any, HttpServletRequest request) {
        var path = request.getRequestURI().substring(1 + language.length());
        var nonce = UUID.randomUUID().toString();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY.formatted(nonce))
                .body(shell.render(path, Language.of(language), nonce));
    }
}
