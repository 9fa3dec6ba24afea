package kg.daryger.shared.web;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.shared.Language;
import kg.daryger.shared.Problem;
import kg.daryger.shared.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever goes wrong into RFC 9457; what nobody expected is blank but for a trace id. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemDetails details;
    private final Texts texts;

    ProblemAdvice(ProblemDetails details, Texts texts) {
        this.details = details;
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> expected(Problem problem) {
        return answer(details.of(problem, language()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> changedMeanwhile(OptimisticLockingFailureException lost) {
        return answer(details.of(HttpStatus.PRECONDITION_FAILED, "shared.changed-meanwhile", language()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> alreadyThere(DuplicateKeyException duplicate) {
        return answer(details.of(HttpStatus.CONFLICT, "shared.already-there", language()));
    }

    /** A file was expected, and what came is none; too large a file is answered by the superclass. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> noForm(MultipartException broken) {
        return answer(details.of(HttpStatus.BAD_REQUEST, "shared.bad-request", language()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception defect) {
        LOG.error("unexpected failure", defect);
        return answer(details.of(HttpStatus.INTERNAL_SERVER_ERROR, "shared.unexpected", language()));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (ObjectError error : invalid.getAllErrors()) {
            var field = error instanceof org.springframework.validation.FieldError one ? one.getField() : "";
            fields.computeIfAbsent(field, none -> new ArrayList<>()).add(wording(error));
        }
        return whole(details.invalid(fields, language()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.resolve(status.value());
        var code = known == null ? "shared.unexpected" : codeOf(known);
        return whole(details.of(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known, code, language()));
    }

    private static String codeOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "shared.not-found";
            case METHOD_NOT_ALLOWED -> "shared.method-not-allowed";
            case CONTENT_TOO_LARGE -> "shared.too-large";
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "shared.unsupported-type";
            default -> status.is4xxClientError() ? "shared.bad-request" : "shared.unexpected";
        };
    }

    private String wording(ObjectError error) {
        var code = error.getCode() == null ? "" : error.getCode();
        Map<String, Object> attributes = error.contains(ConstraintViolation.class)
                ? error.unwrap(ConstraintViolation.class)
                        .getConstraintDescriptor()
                        .getAttributes()
                : Map.of();
        return texts.find(language(), "shared.field." + code, attributes)
                .orElseGet(() -> texts.text(language(), "shared.field.invalid"));
    }

    private static ResponseEntity<Object> whole(ProblemDetail detail) {
        return ResponseEntity.status(detail.getStatus()).body(detail);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
        return ResponseEntity.status(detail.getStatus()).body(detail);
    }

    private static Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }
}
