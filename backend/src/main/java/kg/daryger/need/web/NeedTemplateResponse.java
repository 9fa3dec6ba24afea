package kg.daryger.need.web;

import java.util.List;
import kg.daryger.need.domain.NeedTemplates.Template;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.Language;
import kg.daryger.shared.LocalizedText;

/**
 * The beginning of a need.
 *
 * @param title in all three languages, the reader's as the original
 * @param audience in the reader's language
 * @param goal as title
 * @param months roughly how far ahead
 */
record NeedTemplateResponse(
        String code,
        LocalizedText title,
        String specialty,
        List<String> skills,
        String audience,
        int people,
        HelpKind kind,
        int months,
        List<String> languages,
        LocalizedText goal) {

    static NeedTemplateResponse of(Template template, Language reader) {
        var code = reader.code();
        return new NeedTemplateResponse(
                template.code(),
                new LocalizedText(code, template.title()),
                template.specialty(),
                template.skills(),
                template.audience().getOrDefault(code, ""),
                template.people(),
                template.kind(),
                template.months(),
                template.languages(),
                new LocalizedText(code, template.goal()));
    }
}
