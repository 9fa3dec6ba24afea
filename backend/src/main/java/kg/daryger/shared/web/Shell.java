package kg.daryger.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Puts language, title, description, alternates and plain text of a page into the built {@code index.html}. */
@Component
class Shell {

    private final String template;
    private final String publicUrl;
    private final List<PublicPage> pages;
    private final Texts texts;
    private final JsonMapper json;

    Shell(@Value("${daryger.public-url}") String publicUrl, List<PublicPage> pages, Texts texts, JsonMapper json)
            throws IOException {
        this.publicUrl = publicUrl;
        this.pages = pages;
        this.texts = texts;
        this.json = json;
        var built = new ClassPathResource("static/index.html");
        this.template = built.exists()
                ? built.getContentAsString(StandardCharsets.UTF_8)
                : "<!doctype html><html lang=\"en\"><head><title>Daryger</title></head><body><div id=\"root\"></div></body></html>";
    }

    /** @param nonce what the page's style elements carry */
    String render(String path, Language language, String nonce) {
        var page = pages.stream()
                .map(module -> module.describe(path, language))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> standard(path, language));
        return template.replace("name=\"csp-nonce\" content=\"\"", "name=\"csp-nonce\" content=\"" + nonce + "\"")
                .replaceFirst("<html[^>]*>", "<html lang=\"" + language.code() + "\">")
                .replaceFirst(
                        "<title>[^<]*</title>", java.util.regex.Matcher.quoteReplacement(head(page, path, language)))
                .replace(
                        "<div id=\"root\"></div>",
                        "<div id=\"root\"><div class=\"shell-text\">" + text(page) + "</div></div>");
    }

    private PageDescription standard(String path, Language language) {
        var home = path.isEmpty() || path.equals("/");
        return new PageDescription(
                texts.text(language, "shared.shell.title"),
                texts.text(language, "shared.shell.description"),
                home,
                home ? texts.text(language, "shared.shell.description") : "",
                Map.of());
    }

    private String head(PageDescription page, String path, Language language) {
        var head = new StringBuilder("<title>" + escape(page.title()) + "</title>");
        head.append(meta("name", "description", page.description()));
        head.append(meta("property", "og:title", page.title()));
        head.append(meta("property", "og:description", page.description()));
        head.append(meta("property", "og:url", publicUrl + "/" + language.code() + path));
        if (!page.indexed()) {
            head.append(meta("name", "robots", "noindex"));
        }
        for (var other : Language.values()) {
            head.append("<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\">"
                    .formatted(other.code(), escape(publicUrl + "/" + other.code() + path)));
        }
        if (!page.linkedData().isEmpty()) {
            // "<" could end the script element early
            var data = json.writeValueAsString(page.linkedData()).replace("<", "\\u003c");
            head.append("<script type=\"application/ld+json\">").append(data).append("</script>");
        }
        return head.toString();
    }

    private static String text(PageDescription page) {
        return page.text().isEmpty() ? "" : "<h1>" + escape(page.title()) + "</h1><p>" + escape(page.text()) + "</p>";
    }

    private static String meta(String kind, String name, String content) {
        return "<meta %s=\"%s\" content=\"%s\">".formatted(kind, name, escape(content));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
