package io.github.eichcheck;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.eichcheck.crypto.EcdsaVerifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may import which, and what only one of them may see. */
class ArchitectureTest {
    private static final String ROOT = "io.github.eichcheck";

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages(ROOT);

    private static final List<String> BASE = List.of("wire", "finding");
    private static final List<String> DATA = with(BASE, "json", "crypto", "meter", "ocpi");
    private static final List<String> SERVICE = with(DATA, "spi");
    private static final List<String> FRONT = with(SERVICE, "check", "transport", "trust");
    private static final List<String> OUTSIDE = with(FRONT, "", "batch");

    /** A package and the packages of ours that it may import; the empty name is the root package. */
    static Stream<Arguments> arrows() {
        return Stream.of(
                Arguments.of("wire", List.of()),
                Arguments.of("finding", List.of()),
                Arguments.of("json", List.of("wire")),
                Arguments.of("crypto", with(BASE, "crypto.fast")),
                Arguments.of("crypto.fast", List.of()),
                Arguments.of("meter", BASE),
                Arguments.of("ocpi", with(BASE, "json")),
                Arguments.of("spi", DATA),
                Arguments.of("format..", with(BASE, "json", "crypto", "meter", "spi")),
                Arguments.of("transport", SERVICE),
                Arguments.of("trust", with(BASE, "json", "crypto", "meter")),
                Arguments.of("check", SERVICE),
                Arguments.of("", FRONT),
                Arguments.of("batch", with(FRONT, "")),
                Arguments.of("jackson", DATA),
                Arguments.of("input", with(BASE, "json", "ocpi")),
                Arguments.of("pipeline", with(FRONT, "", "input")),
                Arguments.of("report", OUTSIDE),
                Arguments.of("report.html", with(OUTSIDE, "report")),
                Arguments.of("cli", with(OUTSIDE, "input", "pipeline", "report", "report.html")));
    }

    @ParameterizedTest(name = "[{0}] imports only {1}")
    @MethodSource("arrows")
    void a_package_imports_only_what_lies_below_it(String name, List<String> below) {
        String[] allowed =
                with(below, name).stream().map(ArchitectureTest::packageOf).toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(packageOf(name))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void every_class_lies_in_a_package_that_the_arrows_name() {
        classes()
                .should()
                .resideInAnyPackage(arrows().map(arrow -> packageOf((String) arrow.get()[0]))
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("io.github.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void one_format_never_imports_another_but_the_edl40_family_its_common_parts() {
        slices().matching(ROOT + ".format.(**)")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        resideInAPackage(ROOT + ".format.edl40.."),
                        resideInAnyPackage(ROOT + ".format.edl40", ROOT + ".format.sml"))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** A library's package and the only packages that may see it. */
    static Stream<Arguments> libraries() {
        return Stream.of(
                Arguments.of("org.bouncycastle..", List.of("crypto", "crypto.fast")),
                Arguments.of("com.fasterxml..", List.of("json", "jackson", "report")),
                Arguments.of("picocli..", List.of("cli")),
                Arguments.of("org.apache.commons.csv..", List.of("trust")),
                Arguments.of("gg.jte..", List.of("report.html")),
                Arguments.of("org.apache.commons.compress..", List.of("input")),
                Arguments.of("io.airlift..", List.of("input")),
                Arguments.of("me.tongfei..", List.of("cli")),
                Arguments.of("java.sql..", List.of("batch")),
                Arguments.of("org.sqlite..", List.of("batch")),
                Arguments.of("java.net..", List.of("cli")));
    }

    @ParameterizedTest(name = "{0} is seen by {1} only")
    @MethodSource("libraries")
    void a_library_is_seen_by_its_own_package_only(String library, List<String> users) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        users.stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void no_decoder_verifies_or_hashes() {
        noClasses()
                .that()
                .resideInAPackage("io.github.eichcheck.format..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.security..", "javax.crypto..", "org.bouncycastle..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(EcdsaVerifier.class)
                .check(CLASSES);
    }

    @Test
    void the_command_line_opens_no_connection() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.net..")
                        .and(not(simpleNameStartingWith("UR")))
                        .and(not(simpleNameStartingWith("MalformedURL"))))
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "openStream")
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_ends_the_program_or_writes_to_the_standard_streams() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("cli"))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(CLASSES);
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$](\\w*(Util|Utils|Helper|Helpers|Manager|Managers|Impl))")
                .check(CLASSES);
    }

    @Test
    void no_static_field_can_change() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    private static String packageOf(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    private static List<String> with(List<String> names, String... more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(Arrays.asList(more));
        return List.copyOf(all);
    }
}
