package org.cronosur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the house to its plan: which room may use which, and what a room may know. */
class ArchitectureTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Cronosur.class);
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.cronosur");

    @Test
    void everyRoomUsesOnlyTheRoomsOnItsDoorPlateAndNoneInACircle() {
        ROOMS.verify();
    }

    @Test
    void everyRoomHasADoorPlate() {
        assertThat(ROOMS.stream().map(ApplicationModule::getBasePackage).toList())
                .allSatisfy(room -> assertThat(room.findAnnotation(
                                org.springframework.modulith.ApplicationModule.class))
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
    void nobodyAsksForTheTimeWithoutAClock() {
        noClasses()
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now"))
                        .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                        resideInAPackage("java.time.."))))
                        .and(not(takesAClock())))
                .check(CLASSES);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaCall<?>>
            takesAClock() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "takes a clock", call -> call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(assignableTo(Clock.class)));
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
