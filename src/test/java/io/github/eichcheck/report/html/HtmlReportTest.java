package io.github.eichcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.cli.CommandLineRun;
import io.github.eichcheck.report.SampleReports;
import io.github.eichcheck.report.TerminalText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final String ONE_OF_EACH_SENTENCE =
            "1 of 4 CDRs is INVALID: a signature, a rule or the bill contradicts the evidence.";

    @Test
    void theAnswerComesFirst_thenPictures_thenEveryCdrWithTheWorstFirst() throws IOException {
        Document page = parsed(Pages.of(
                Pages.ENGLISH,
                SampleReports.valid(),
                SampleReports.unchecked(),
                SampleReports.invalid(),
                SampleReports.unreadable()));

        assertThat(page.select("h2").first().text()).isEqualTo(ONE_OF_EACH_SENTENCE);
        assertThat(page.select(".answer p:not(.sign)").eachText())
                .containsExactly(
                        "2 more are INDETERMINATE: something in them could not be checked. That is neither good nor bad.",
                        "1 of the entries could not be read as a CDR.");
        assertThat(page.select("dl.counts dd").eachText())
                .containsExactly("4", "1", "2", "1", "30.000 kWh", "31.000 kWh", "+1.000 kWh");
        assertThat(page.select("#verdicts tbody tr").eachText())
                .containsExactly(
                        "The CDR The worst of its four answers 1 2 1",
                        "Signature Did this meter key sign exactly these bytes? 3 1 0",
                        "Key Is it the key of the meter that should have measured? 2 2 0",
                        "Session Do the readings form one complete, usable measurement? 3 1 0",
                        "Totals Does the CDR bill what was signed? 2 1 1");
        assertThat(page.select("#cdr-table tbody tr").eachAttr("data-verdict"))
                .containsExactly("invalid", "indeterminate", "indeterminate", "valid");
        assertThat(page.select("article.cdr").eachAttr("id")).containsExactly("cdr-3", "cdr-2", "cdr-4", "cdr-1");
    }

    @Test
    void aPage_showsAspects_readings_bothSides_findings_andTheKey() throws IOException {
        Element page = parsed(Pages.of(Pages.ENGLISH, SampleReports.invalid())).selectFirst("article");

        assertThat(page.select(".aspects li").eachAttr("class")).containsExactly("valid", "valid", "valid", "invalid");
        assertThat(page.select(".compare tbody tr").eachText())
                .containsExactly(
                        "Energy 10.000 kWh 11.000 kWh",
                        "Begin 2026-03-01T10:00:00Z 2026-03-01T10:00:00Z",
                        "End 2026-03-01T11:00:00Z 2026-03-01T11:00:00Z",
                        "Meter 1ABC0000000001 –",
                        "Difference +1.000 kWh");
        assertThat(page.select(".readings tbody td").eachText())
                .containsExactly("1-0:1.8.0*255", "1000.0 Wh", "2026-03-01T10:00:00Z", "synchronized", "begin");
        assertThat(page.select(".key").text()).contains("Key from the CDR (secp256r1)", "sha256:");
        assertThat(page.select(".finding h4 > code").eachText())
                .containsExactly("sample/energy-differs", "sample/odd", "sample/noted");
        assertThat(page.select(".finding").first().select(".values dd").eachText())
                .containsExactly("10.000 kWh", "11.000 kWh");
        assertThat(page.select(".finding").first().select(".meaning dd")).hasSize(3);
    }

    @Test
    void whatIsNotProven_isMarkedWhereverItStands() throws IOException {
        Document page = parsed(Pages.of(Pages.ENGLISH, SampleReports.unchecked()));

        assertThat(page.select("#cdr-table td.n").get(1).text()).isEqualTo("10.000 unproven");
        assertThat(page.select(".compare thead").text()).contains("unproven");
        assertThat(page.select(".readings tbody tr").text()).endsWith("unproven");
    }

    @Test
    void noCdr_isNotCalledValid() throws IOException {
        Document page = parsed(Pages.of(Pages.ENGLISH, List.of("nope.json"), List.of()));

        assertThat(page.select(".answer").hasClass("indeterminate")).isTrue();
        assertThat(page.select("#unread tbody tr").eachText()).containsExactly("nope.json nope.json");
    }

    @Test
    void aValidCdrBesideAnUnreadInput_isNotTheWholeAnswer() throws IOException {
        Document page = parsed(Pages.of(Pages.ENGLISH, List.of("nope.json"), List.of(SampleReports.valid())));

        assertThat(page.select(".answer").hasClass("indeterminate")).isTrue();
    }

    @Test
    void pictures_drawEveryComparedCdr_andTheBand() throws IOException {
        Document page = parsed(Pages.of(Pages.ENGLISH, List.of(), Pages.samples()));

        assertThat(page.select("svg.plot")).hasSize(2);
        for (Element plot : page.select("svg.plot")) {
            assertThat(plot.select("path.band")).hasSize(1);
            assertThat(plot.select("circle.p-valid, path.p-indeterminate, path.p-invalid"))
                    .hasSize(30);
            assertThat(plot.attr("role")).isEqualTo("img");
            assertThat(plot.toString()).doesNotContain("NaN", "Infinity");
        }
    }

    @Test
    void thePolicy_letsInTheStyleAndTheScriptOfThePageAlone() throws Exception {
        String html = Pages.of(Pages.ENGLISH, SampleReports.valid());
        Document page = parsed(html);
        String style = page.select("style").first().data();
        String script = page.select("script").first().data();

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                        + "; base-uri 'none'; form-action 'none'");
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("link, img, iframe, object, embed, audio, video, base, [src], [style], [srcset]"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.getAllElements())
                .allMatch(element -> element.attributes().asList().stream()
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostileText_isText(String text) throws IOException {
        String html = Pages.of(Pages.ENGLISH, List.of(text), List.of(SampleReports.saying(text)));
        Document page = parsed(html);
        Document plain = parsed(Pages.of(Pages.ENGLISH, List.of("x"), List.of(SampleReports.saying("x"))));

        assertThat(structure(page)).isEqualTo(structure(plain));
        assertThat(page.select("#unread th[scope=row]").first().wholeText()).isEqualTo(TerminalText.clean(text));
        assertThat(page.select(".finding p").first().wholeText())
                .isEqualTo(TerminalText.clean("billed " + text + ", signed " + text, 600));
        assertThat(html.codePoints().filter(character -> character != '\n' && TerminalText.isDangerous(character)))
                .isEmpty();
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "<script>document.title='owned'</script>",
                "</script><script>alert(1)</script>",
                "</style></title></textarea><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' onfocus='alert(1)' autofocus='",
                "]]>--><!--",
                "&lt;b&gt; &amp; &#60;",
                "javascript:alert(1)",
                "a\u202egnp.exe",
                "nul\u0000 bell\u0007 \u001b[31m",
                "\u2028\u2029\ufeff\ud800",
                "{{constructor.constructor('alert(1)')()}} ${7*7} $unsafe{x} {0}");
    }

    @Test
    void identifiersOfUsers_areNowhere_unlessAskedFor() throws IOException {
        List<CdrReport> samples = Pages.samples();
        String hidden = Pages.of(Pages.GERMAN, List.of(), samples).toUpperCase(Locale.ROOT);
        String shown = Pages.of(Pages.WITH_IDS, List.of(), samples).toUpperCase(Locale.ROOT);

        for (String ident : List.of("1F2D3A4F5506C7", "1F 2D 3A 4F", "31 46 32 44", "CARD-1", "43 41 52 44")) {
            assertThat(shown).contains(ident);
            assertThat(hidden).doesNotContain(ident);
        }
        assertThat(hidden).contains(Discretion.MARK).doesNotContain("C12345678");
        assertThat(shown).doesNotContain(Discretion.MARK);
    }

    @Test
    void signedBytes_haveADigest_onlyWhereAllOfThemAreShown() throws IOException {
        List<CdrReport> samples = Pages.samples();
        Document hidden = parsed(Pages.of(Pages.ENGLISH, List.of(), samples));
        Document shown = parsed(Pages.of(Pages.WITH_IDS, List.of(), samples));

        assertThat(shown.select("details.record .hash")).hasSameSizeAs(shown.select("details.record"));
        assertThat(hidden.select("details.record")).hasSameSizeAs(shown.select("details.record"));
        for (Element record : hidden.select("details.record")) {
            boolean incomplete =
                    record.text().contains("\u2022") || record.select("pre").isEmpty();
            assertThat(record.select(".hash").isEmpty()).isEqualTo(incomplete);
        }
    }

    @Test
    void theSameCdrs_giveTheSameBytes_inEitherLanguage() throws IOException {
        List<CdrReport> samples = Pages.samples();

        assertThat(Pages.of(Pages.GERMAN, List.of(), samples)).isEqualTo(Pages.of(Pages.GERMAN, List.of(), samples));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void codes_andVerdictWords_areTheSameInEveryLanguage(String language) throws IOException {
        HtmlOptions options =
                new HtmlOptions(ReportLanguage.valueOf(language.toUpperCase(Locale.ROOT)), false, BigDecimal.ZERO);
        Document page = parsed(Pages.of(options, SampleReports.invalid()));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select(".finding h4 > code").eachText())
                .containsExactly("sample/energy-differs", "sample/odd", "sample/noted");
        assertThat(page.selectFirst("article .badge").ownText()).isEqualTo("INVALID");
        assertThat(page.select("article .badge small").first() == null).isEqualTo(language.equals("en"));
        assertThat(page.select(".finding p").eachAttr("lang")).containsOnly("en");
    }

    @Test
    void aLargeRun_keepsTheWorstInFull_andCountsWhatIsLeftOut() throws IOException {
        List<CdrReport> reports = new ArrayList<>(Collections.nCopies(6000, SampleReports.valid()));
        reports.addAll(Collections.nCopies(1200, SampleReports.invalid()));
        Document page = parsed(Pages.of(Pages.ENGLISH, List.of(), reports));

        assertThat(page.select("article[data-verdict=invalid]")).hasSize(1000);
        assertThat(page.select("article[data-verdict=valid]")).hasSize(100);
        assertThat(page.select("#cdr-table tbody tr")).hasSize(1200 + 5000);
        assertThat(page.select("#cdrs > .note").eachText().stream()
                        .map(note -> note.replaceAll("[^0-9 ]", "").strip().split(" ")[0]))
                .containsExactly("1000", "200", "5900");
        assertThat(page.select("svg.plot").first().select("circle").size()).isBetween(500, 1000);
        assertThat(page.select("article").eachAttr("id"))
                .containsExactlyInAnyOrderElementsOf(page.select("#cdr-table a").eachAttr("href").stream()
                        .map(href -> href.substring(1))
                        .toList());
    }

    @Test
    void theCommand_writesTheReportInTheLanguage_andWithTheIdentifiers_thatAreAskedFor(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("report.html");
        CommandLineRun plain = CommandLineRun.of("verify", "--format", "html", "samples/invalid-tampered.json");
        CommandLineRun german = CommandLineRun.of(
                "verify", "--format", "html=" + file, "--lang", "de", "--show-ids", "samples/invalid-tampered.json");

        assertThat(plain.code()).isEqualTo(german.code()).isEqualTo(1);
        assertThat(parsed(plain.out()).selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(plain.out()).doesNotContain("1F2D3A4F5506C7");
        String written = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(parsed(written).selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(written).contains("1F2D3A4F5506C7");
        assertThat(CommandLineRun.of("verify", "--format", "html", "--lang", "fr", "samples")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void ids_areUnique_andReferencesFindThem() throws IOException {
        Document page = parsed(Pages.of(Pages.ENGLISH, List.of("x"), Pages.samples()));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (String references : page.select("[aria-labelledby]").eachAttr("aria-labelledby")) {
            for (String reference : references.split(" ", -1)) {
                assertThat(Optional.ofNullable(page.getElementById(reference)))
                        .as(reference)
                        .isPresent();
            }
        }
    }

    /** Reads the page strictly: whatever a parser would have to mend is an error. */
    private static Document parsed(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }

    /** Every tag and attribute name, in order. */
    private static List<String> structure(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> attribute.getKey())
                                .toList())
                .toList();
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
