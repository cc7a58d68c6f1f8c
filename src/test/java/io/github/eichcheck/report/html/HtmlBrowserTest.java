package io.github.eichcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.report.SampleReports;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report in a browser. */
class HtmlBrowserTest {
    @TempDir
    static Path folder;

    private static Optional<Browser> browser = Optional.empty();

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Browser.installed();
        assumeTrue(program.isPresent(), "no Chromium is installed: the report was not opened in a browser");
        browser = Optional.of(Browser.start(program.get(), folder.resolve("profile")));
    }

    @AfterAll
    static void stop() {
        if (browser.isPresent()) {
            browser.get().close();
        }
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void aReport_opensWithoutErrors_andSaysTheVerdict(ReportLanguage language) throws Exception {
        HtmlOptions options = language == ReportLanguage.DE ? Pages.GERMAN : Pages.ENGLISH;
        Browser page = open("samples-" + language.tag() + ".html", Pages.of(options, List.of(), Pages.samples()));

        assertNothingHappened(page);
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(language.tag());
        assertThat(page.evaluate("document.querySelector('#answer h2').innerText"))
                .startsWith(
                        language == ReportLanguage.DE
                                ? "13 von 33 CDRs sind ung\u00fcltig (INVALID)"
                                : "13 of 33 CDRs are INVALID");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('#answer')).borderLeftStyle"))
                .as("the style sheet is let in")
                .isEqualTo("solid");
    }

    @Test
    void filter_andOrder_changeWhatIsShown() throws Exception {
        Browser page = open("filter.html", Pages.of(Pages.ENGLISH, List.of(), Pages.samples()));
        String shown = "Array.from(document.querySelectorAll('#cdr-table tbody tr')).filter(r => !r.hidden).length";

        assertThat(page.evaluate("document.getElementById('filter-count').textContent"))
                .isEqualTo("33 of 33 shown");
        page.evaluate("const v = document.getElementById('filter-verdict'); v.value = 'indeterminate';"
                + " v.dispatchEvent(new Event('change'))");
        assertThat(page.evaluate(shown)).isEqualTo("5");
        assertThat(page.evaluate("document.querySelectorAll('article:not([hidden])').length"))
                .isEqualTo("5");
        page.evaluate("v.value = ''; const t = document.getElementById('filter-text'); t.value = 'Mennekes';"
                + " t.dispatchEvent(new Event('input'))");
        assertThat(page.evaluate(shown)).isEqualTo("4");
        page.evaluate("document.querySelector('#cdr-table th [role=button]').click()");
        assertThat(page.evaluate("document.querySelector('#cdr-table tbody tr td').textContent"))
                .isEqualTo("1");
        assertThat(page.evaluate("document.querySelector('#cdr-table th').ariaSort"))
                .isEqualTo("ascending");
        assertNothingHappened(page);
    }

    @Test
    void hostileTexts_doNothing() throws Exception {
        List<CdrReport> hostile =
                HtmlReportTest.hostileTexts().map(SampleReports::saying).toList();
        Browser page = open(
                "hostile.html",
                Pages.of(Pages.ENGLISH, HtmlReportTest.hostileTexts().toList(), hostile));

        assertNothingHappened(page);
        assertThat(page.evaluate("document.title")).isEqualTo("Evidence report on signed meter values: INVALID");
        assertThat(page.evaluate("document.scripts.length")).isEqualTo("1");
        assertThat(page.evaluate("document.images.length")).isEqualTo("0");
        assertThat(page.evaluate("document.querySelectorAll('article').length"))
                .isEqualTo(Long.toString(hostile.size()));
    }

    @Test
    void foreignScripts_stylesAndImages_areNotLetIn() throws Exception {
        String html = Pages.of(Pages.ENGLISH, SampleReports.valid())
                .replace(
                        "<main>",
                        "<main><script>document.title='owned'</script><img src='x.png'><style>main{display:none}</style>");
        Browser page = open("foreign.html", html);

        assertThat(page.evaluate("document.title")).isEqualTo("Evidence report on signed meter values: VALID");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('main')).display"))
                .isEqualTo("block");
        assertThat(page.events("Log.entryAdded")).hasSize(3);
    }

    @Test
    void aReport_printsToPaper_andToThePicture() throws Exception {
        Browser page = open(
                "print.html",
                Pages.of(
                        Pages.GERMAN,
                        Stream.of(SampleReports.invalid(), SampleReports.valid())
                                .toArray(CdrReport[]::new)));
        byte[] pdf = bytes(page, "Page.printToPDF", Map.of("preferCSSPageSize", true));
        byte[] png = bytes(page, "Page.captureScreenshot", Map.of("format", "png"));

        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/MediaBox [0 0 59");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isGreaterThan(1000);
        long colours = IntStream.range(0, picture.getHeight())
                .flatMap(y -> IntStream.range(0, picture.getWidth()).map(x -> picture.getRGB(x, y)))
                .distinct()
                .count();
        assertThat(colours).as("colours of the picture").isGreaterThan(100);
    }

    private static byte[] bytes(Browser page, String method, Map<String, Object> params) throws Exception {
        return Base64.getDecoder().decode(page.call(method, params).path("data").asText());
    }

    private static void assertNothingHappened(Browser page) {
        assertThat(page.events("Runtime.consoleAPICalled")).isEmpty();
        assertThat(page.events("Runtime.exceptionThrown")).isEmpty();
        assertThat(page.events("Log.entryAdded")).isEmpty();
        assertThat(page.events("Page.javascriptDialogOpening")).isEmpty();
        assertThat(page.events("Network.requestWillBeSent")).hasSize(1);
    }

    private static Browser open(String name, String html) throws Exception {
        Browser page = browser.orElseThrow();
        page.open(Files.writeString(folder.resolve(name), html, StandardCharsets.UTF_8));
        return page;
    }
}
