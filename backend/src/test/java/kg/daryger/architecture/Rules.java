package kg.daryger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import kg.daryger.shared.AllowedTo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house that a machine can check. */
enum Rules {
    EVERY_ENDPOINT_DECLARES_ACCESS(methods()
            .that(describe("answer requests", Rules::answersRequests))
            .should()
            .beAnnotatedWith(AllowedTo.class)),

    CONTROLLERS_ARE_HIDDEN(
            classes().that().areAnnotatedWith(RestController.class).should().notBePublic()),

    REPOSITORIES_ARE_HIDDEN(
            classes().that().areAssignableTo(Repository.class).should().notBePublic()),

    DOMAIN_KNOWS_NO_WEB(noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kg.daryger.(*).web..", "kg.daryger.(*).violation.web..", "jakarta.servlet..")),

    REQUESTS_AND_RESPONSES_ARE_RECORDS(classes()
            .that()
            .resideInAPackage("..web..")
            .and()
            .haveNameMatching(".*[a-z](Request|Response)")
            .should()
            .beRecords()),

    CONTROLLERS_OPEN_NO_TRANSACTIONS(
            noClasses().that().areAnnotatedWith(RestController.class).should().beAnnotatedWith(Transactional.class)),

    NO_FIELD_INJECTION(fields().should().notBeAnnotatedWith(Autowired.class)),

    TIME_COMES_FROM_THE_CLOCK(noClasses()
            .should()
            .callMethodWhere(describe(
                    "asks the system for the time",
                    call -> call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && call.getTargetOwner().isAssignableTo(java.time.temporal.Temporal.class)))),

    CASE_FOLDING_NAMES_A_LOCALE(noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")),

    NO_EMPTY_WORDS_IN_NAMES(noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto)$")),

    AT_MOST_FIVE_COLLABORATORS(
            classes().that(describe("are beans", Rules::isBean)).should(haveAtMostFiveCollaborators())),

    AT_MOST_FOUR_PARAMETERS(methods().should(haveAtMostFourParameters()));

    private final ArchRule rule;

    Rules(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule;
    }

    String sentence() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean answersRequests(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(RequestMapping.class)
                        || annotation.getRawType().isEquivalentTo(RequestMapping.class));
    }

    private static boolean isBean(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class);
    }

    private static ArchCondition<JavaClass> haveAtMostFiveCollaborators() {
        return new ArchCondition<>("have at most 5 collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaConstructor constructor : type.getConstructors()) {
                    if (constructor.getRawParameterTypes().size() > 5) {
                        events.add(SimpleConditionEvent.violated(
                                type,
                                type.getName() + " has "
                                        + constructor.getRawParameterTypes().size()));
                    }
                }
            }
        };
    }

    /** What a compiler made (lambdas, record parts) and what a framework dictates (overrides) does not count. */
    private static ArchCondition<JavaMethod> haveAtMostFourParameters() {
        return new ArchCondition<>("have at most 4 parameters") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getRawParameterTypes().size() > 4
                        && !method.getName().startsWith("lambda$")
                        && !overridesForeign(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    private static boolean overridesForeign(JavaMethod method) {
        var parents = new java.util.HashSet<JavaClass>(method.getOwner().getAllRawInterfaces());
        parents.addAll(method.getOwner().getAllRawSuperclasses());
        return parents.stream()
                .filter(parent -> !parent.getPackageName().startsWith("kg.daryger"))
                .anyMatch(parent -> parent.getMethods().stream()
                        .anyMatch(other -> other.getName().equals(method.getName())
                                && other.getRawParameterTypes().size()
                                        == method.getRawParameterTypes().size()));
    }

    private static <T> DescribedPredicate<T> describe(String sentence, java.util.function.Predicate<T> predicate) {
        return DescribedPredicate.describe(sentence, predicate);
    }
}
