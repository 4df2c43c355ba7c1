package org.cronosur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.core.annotation.AnnotatedElementUtils.findMergedAnnotation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cronosur.catalogue.Audience;
import org.cronosur.catalogue.Events;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Holds the house to its plan: which room may use which, and what a room may know. */
class ArchitectureTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Cronosur.class);
    private static final String[] NONE = {""};
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.cronosur");

    @Test
    void everyRoomUsesOnlyTheRoomsOnItsDoorPlateAndNoneInACircle() {
        ROOMS.verify();
    }

    @Test
    void everyRoomHasADoorPlate() {
        assertThat(ROOMS.stream().map(ApplicationModule::getBasePackage).toList())
                .allSatisfy(
                        room -> assertThat(room.findAnnotation(org.springframework.modulith.ApplicationModule.class))
                                .as(room.getName())
                                .isPresent());
    }

    @Test
    void onlyPicturesAndFrameKnowVaadin() {
        noClasses()
                .that(not(resideInAnyPackage("org.cronosur.*.ui..", "org.cronosur.visual..", "org.cronosur.shell..")))
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin.."))
                .check(CLASSES);
    }

    @Test
    void viewsAreNobodysBusinessOutsideTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void everyPageIsInTheTableOfWhoMayEnter() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(type -> type.getAnnotationOfType(Route.class).value()))
                .containsExactlyInAnyOrderElementsOf(WhoMayEnter.pages());
    }

    @Test
    void everyAddressIsInTheTableOfWhoMayEnter() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.isAnnotatedWith(RestController.class))
                        .flatMap(type -> addressesOf(type.reflect())))
                .containsExactlyInAnyOrderElementsOf(WhoMayEnter.addresses());
    }

    private static Stream<String> addressesOf(Class<?> controller) {
        String[] roots = findMergedAnnotation(controller, RequestMapping.class) instanceof RequestMapping root
                ? root.path()
                : NONE;
        return Arrays.stream(controller.getDeclaredMethods())
                .flatMap(method -> Stream.ofNullable(findMergedAnnotation(method, RequestMapping.class)))
                .flatMap(mapping -> Arrays.stream(mapping.path().length == 0 ? NONE : mapping.path()))
                .flatMap(path -> Arrays.stream(roots).map(root -> root + path))
                .distinct();
    }

    @Test
    void everyPageOfTheDeskNamesItsRoleItself() {
        classes()
                .that(describe(
                        "lie on the desk",
                        type -> type.isAnnotatedWith(Route.class)
                                && type.getAnnotationOfType(Route.class).value().matches("(desk|host)(/.*)?")))
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .check(CLASSES);
    }

    /** What hands them events asks the {@link Audience} first; at their desks teachers see everything. */
    @Test
    void pagesReadNoEventsPastTheClassLevel() {
        noClasses()
                .that(resideInAPackage("org.cronosur.*.ui.."))
                .and(not(resideInAnyPackage("..ui.desk..", "org.cronosur.workshop..")))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Events.class)
                .check(CLASSES);
    }

    @Test
    void nobodyAsksForTheTimeWithoutAClock() {
        noClasses()
                .should()
                .callMethodWhere(describe("is now() without a clock", ArchitectureTests::isNowWithoutAClock))
                .check(CLASSES);
    }

    private static boolean isNowWithoutAClock(JavaMethodCall call) {
        return call.getTarget().getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        classes()
                .should(new ArchCondition<>("lie in a package marked @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not marked"));
                    }
                })
                .check(CLASSES);
    }
}
