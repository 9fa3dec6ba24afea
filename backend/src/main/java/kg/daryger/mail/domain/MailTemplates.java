package kg.daryger.mail.domain;

import java.util.HashMap;
import java.util.Map;
import kg.daryger.mail.Mail;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Renders a mail as HTML and as text: the module's template is the inside, the frame says who writes and why.
 *
 * <p>A template says {@code #{module.mail.name.key}} and the sentence gets the whole model as named arguments. In
 * every template: {@code publicUrl}, {@code language}. Fragments to use: {@code parts :: button(url, label)}.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailTemplates {

    private final Texts texts;
    private final MailSettings settings;
    private final String publicUrl;
    private final TemplateEngine html;
    private final TemplateEngine text;

    MailTemplates(Texts texts, MailSettings settings, @Value("${daryger.public-url}") String publicUrl) {
        this.texts = texts;
        this.settings = settings;
        this.publicUrl = publicUrl;
        this.html = engine(TemplateMode.HTML, ".html");
        this.text = engine(TemplateMode.TEXT, ".txt");
    }

    Rendered render(Mail mail) {
        var language = mail.to().language();
        var key = key(mail.template());
        var model = new HashMap<>(mail.model());
        model.put("publicUrl", publicUrl);
        model.put("language", language.code());
        var subject = texts.text(language, key + ".subject", model);
        model.put("subject", subject);
        model.put("controller", settings.controller(language));
        model.put("why", texts.find(language, key + ".why", model).orElseGet(() -> texts.text(language, "mail.why")));
        return new Rendered(
                subject,
                framed(html, mail.template(), language, model),
                framed(text, mail.template(), language, model));
    }

    private static String framed(TemplateEngine engine, String template, Language language, Map<String, Object> model) {
        var inside = new HashMap<>(model);
        inside.put(
                "content",
                engine.process(template, new Context(language.locale(), model)).strip());
        return engine.process("frame", new Context(language.locale(), inside));
    }

    /** {@code matching/invited} → {@code matching.mail.invited} */
    private static String key(String template) {
        var slash = template.indexOf('/');
        return template.substring(0, slash) + ".mail." + template.substring(slash + 1);
    }

    private TemplateEngine engine(TemplateMode mode, String suffix) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/mail/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new TextsInTemplates(texts));
        return engine;
    }

    record Rendered(String subject, String html, String text) {}
}
