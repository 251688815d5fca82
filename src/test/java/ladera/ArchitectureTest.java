package ladera;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executor;

/** The floors of the house: who may see whom, and what may be used where. */
@AnalyzeClasses(packages = "ladera", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Every floor from the ground up, and what it may see besides the JDK and libraries. */
    private static final Map<String, Set<String>> FLOORS = Map.ofEntries(
            Map.entry("num", Set.of()),
            Map.entry("text", Set.of("num")),
            Map.entry("expr", Set.of("num")),
            Map.entry("surface", Set.of("num")),
            Map.entry("optim", Set.of("num")),
            Map.entry("net", Set.of("num")),
            Map.entry("run", Set.of("num", "text", "expr", "surface", "optim", "net")),
            Map.entry("study", Set.of("num", "text", "expr", "surface", "optim", "net", "run")),
            Map.entry("figure", Set.of("num", "text", "expr", "surface", "optim", "net", "run", "study")),
            Map.entry("lesson", Set.of("num", "text", "expr", "surface", "optim", "net", "run", "study", "figure")),
            Map.entry(
                    "reference",
                    Set.of("num", "text", "expr", "surface", "optim", "net", "run", "study", "figure", "lesson")),
            Map.entry(
                    "report",
                    Set.of("num", "text", "expr", "surface", "optim", "net", "run", "study", "figure", "lesson")),
            Map.entry(
                    "bench",
                    Set.of("num", "text", "expr", "surface", "optim", "net", "run", "study", "figure", "lesson")),
            Map.entry(
                    "batch",
                    Set.of(
                            "num",
                            "text",
                            "expr",
                            "surface",
                            "optim",
                            "net",
                            "run",
                            "study",
                            "figure",
                            "lesson",
                            "reference",
                            "report",
                            "bench")));

    @ArchTest
    static void eachFloorSeesOnlyThoseBelowIt(JavaClasses house) {
        FLOORS.forEach((floor, below) -> {
            List<String> forbidden = new ArrayList<>(List.of("ladera", "ladera.ui.."));
            for (String other : FLOORS.keySet()) {
                if (!other.equals(floor) && !below.contains(other)) {
                    forbidden.add("ladera." + other + "..");
                }
            }
            noClasses()
                    .that()
                    .resideInAPackage("ladera." + floor + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden.toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(house);
        });
    }

    @ArchTest
    static final ArchRule roomsDoNotSeeEachOther = slices().matching("ladera.ui.(*)..")
            .namingSlices("$1")
            .as("rooms")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("ladera.ui.gl.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheWindowKnowsSwing = noClasses()
            .that()
            .resideOutsideOfPackages("ladera.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "com.formdev..", "net.miginfocom..");

    @ArchTest
    static final ArchRule onlyPicturesAndAboveKnowAwt = noClasses()
            .that()
            .resideOutsideOfPackages("ladera.figure..", "ladera.lesson..", "ladera.report..", "ladera.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..");

    @ArchTest
    static final ArchRule onlyOnePackageKnowsOpenGl = noClasses()
            .that()
            .resideOutsideOfPackage("ladera.ui.gl..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.jogamp..");

    @ArchTest
    static final ArchRule nothingIsRandomUnlessSeeded = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom");

    @ArchTest
    static final ArchRule clocksAreHandedIn = noClasses()
            .that()
            .resideOutsideOfPackages("ladera.ui..", "ladera.batch..")
            .and()
            .doNotHaveFullyQualifiedName("ladera.num.Ticker")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.time..");

    @ArchTest
    static final ArchRule nobodyPrints =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule onlyTheEngineMakesThreads = noClasses()
            .that()
            .resideOutsideOfPackages("ladera.run..", "ladera.ui..", "ladera.report..", "ladera.batch..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Executor.class);

    @ArchTest
    static final ArchRule nothingIsSerialized = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ObjectOutputStream.class);
}
