package io.github.eichcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Texts that a CDR could carry to harm whoever reads a report about it, through every writer and a parser of its form. */
class HostileTextTest {
    /** A column of {@link CsvReport}. */
    private static final int FILE = 0;

    private static final int POINTER = 2;
    private static final int ID = 5;
    private static final int METER = 12;
    private static final int COLUMNS = 21;

    static Stream<String> texts() {
        return Stream.of(
                "plain",
                "=1+1",
                "+1",
                "-1+1",
                "@SUM(A1)",
                " =1+1",
                "\t=1",
                "\r=1",
                "\uff1d1+1",
                "x;=1+1",
                "x;\"=1+1",
                "x,=1+1",
                "x|=1+1",
                "\"=1+1",
                "'=1+1",
                "a\"b",
                "a,b;c",
                "</failure><error message='x'/>",
                "]]><x/>",
                "<!-- x",
                "&lt;&#0;&x;",
                "::error::x",
                "x\n::error::y",
                "x\r\n::stop-commands::y",
                "%0A::error::x",
                "%25,line=9::",
                "##[error]x",
                "|x|y|",
                "`x`",
                "``",
                "\\|x",
                "x\\",
                "\\`x",
                "[a](https://example.org)",
                "![a](x)",
                "[a][b] \\[c](d)",
                "<img src=x onerror=y>",
                "<script>x</script>",
                "https://example.org www.example.org a@example.org",
                "@someone #1 GH-1",
                "{0} {{1}} }",
                "\u001b[2J\u001b]0;x\u0007",
                "\u0000",
                "\u0085\u009b",
                "\u202ex\u2066",
                "\u2028\u2029",
                "\ufffe\uffff",
                "a\ud800b",
                "\udc00",
                "\ud83d\ude00",
                "\u00e4\u20ac",
                "../../x",
                "C:\\x\\y",
                "# x",
                "x".repeat(1000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noReport_holdsACharacterThatIsDangerousOnATerminal(String text) throws IOException {
        List<Function<OutputStream, ReportWriter>> writers = List.of(
                JunitReport::new,
                SarifReport::new,
                GithubReport::new,
                MarkdownReport::new,
                GitlabReport::new,
                CsvReport::new);
        for (Function<OutputStream, ReportWriter> writer : writers) {
            String report = Written.by(writer, List.of(new UnreadInput(text, text)), SampleReports.saying(text));
            assertThat(report.replace("\r\n", "\n").codePoints().filter(c -> c != '\n' && TerminalText.isDangerous(c)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void junit_isTextForAnXmlParser(String text) throws Exception {
        String xml = Written.by(JunitReport::new, SampleReports.saying(text));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));

        assertThat(document.getElementsByTagName("*").getLength()).isEqualTo(3);
        Element test = (Element) document.getElementsByTagName("testcase").item(0);
        assertThat(test.getAttribute("classname")).isEqualTo(TerminalText.clean(text));
        assertThat(test.getAttribute("name")).isEqualTo(name(text));
        Element failure = (Element) document.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("sample/energy-differs");
        assertThat(failure.getAttribute("message")).isEqualTo(message(text));
        assertThat(failure.getTextContent().lines()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sarif_isTextWithoutLinksAndPlaceholders(String text) throws IOException {
        JsonNode result =
                json(Written.by(SarifReport::new, SampleReports.saying(text))).at("/runs/0/results/0");

        String message = result.at("/message/text").asText();
        assertThat(message.replaceAll("\\\\.", "")).doesNotContain("](");
        assertThat(message.replace("{{", "").replace("}}", "")).doesNotContain("{", "}");
        assertThat(message).isEqualTo(SarifText.escaped(name(text) + ": " + message(text)));
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .matches("(file://)?([A-Za-z0-9._~/-]|%[0-9A-F]{2})+");
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo(TerminalText.clean(text + text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void gitlab_isTextForAJsonParser(String text) throws IOException {
        JsonNode issues = json(Written.by(GitlabReport::new, SampleReports.saying(text)));

        assertThat(issues).hasSize(1);
        assertThat(issues.at("/0/description").asText()).isEqualTo(name(text) + ": " + message(text));
        if (!text.contains("\ud800") && !text.contains("\udc00")) {
            assertThat(issues.at("/0/location/path").asText()).isEqualTo(text);
        }
    }

    /** As the runner of GitHub reads a line: the properties end at the first two colons. */
    @ParameterizedTest
    @MethodSource("texts")
    void github_isOneCommandALine_andNoOther(String text) throws IOException {
        List<String> lines = Written.by(GithubReport::new, SampleReports.saying(text))
                .lines()
                .toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("::notice title=eichcheck::1 CDR: ");
        Matcher command = Pattern.compile("::error file=([^,:]*),line=1,col=1,title=([^,:]*)::(.*)")
                .matcher(lines.get(0));
        assertThat(command.matches()).isTrue();
        assertThat(unescaped(command.group(1))).isEqualTo(TerminalText.escape(text));
        assertThat(unescaped(command.group(2))).isEqualTo("INVALID " + name(text));
        assertThat(unescaped(command.group(3))).isEqualTo("sample/energy-differs: " + message(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void markdown_isOneRowOfCode(String text) throws IOException {
        String markdown = Written.by(MarkdownReport::new, SampleReports.saying(text));
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        Nodes nodes = new Nodes();
        parser.parse(markdown).accept(nodes);

        assertThat(nodes.other).isEmpty();
        assertThat(nodes.rows).isEqualTo(2);
        assertThat(nodes.cells).isEqualTo(8);
        assertThat(nodes.code)
                .containsExactly(
                        spanned(name(text)),
                        spanned((TerminalText.clean(text) + ":1 " + TerminalText.clean(text)).strip()),
                        spanned("sample/energy-differs: " + message(text)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void csv_isTextForEverySpreadsheet(String text) throws IOException {
        String csv = Written.by(CsvReport::new, SampleReports.saying(text));
        List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();

        assertThat(records).hasSize(2).allMatch(row -> row.size() == COLUMNS);
        for (int column : new int[] {FILE, POINTER, ID, METER}) {
            String cell = records.get(1).get(column);
            assertThat(cell.strip().replaceFirst("^\"+", "")).doesNotMatch("(?s)[=+@\\-\uff1d].*");
            String expected = TerminalText.escape(text);
            assertThat(cell.replace("'", "")).isEqualTo(expected.replace("'", ""));
            assertThat(cell.contains("'") == expected.contains("'") || expected.matches(".*[=+@\\-\uff1d].*"))
                    .isTrue();
        }
        for (String part : csv.lines().skip(1).toList().get(0).split("[;,|]")) {
            assertThat(part.replaceFirst("^[ \"]+", "")).doesNotMatch("(?s)[=+@\\-\uff1d].*");
        }
    }

    private static String name(String text) {
        return "CDR " + TerminalText.clean(text) + " " + TerminalText.clean(text) + " " + TerminalText.clean(text);
    }

    private static String message(String text) {
        return TerminalText.clean("billed " + text + ", signed " + text, 600);
    }

    private static String spanned(String text) {
        return text.replace("`", "\\u0060").replace("|", "\\u007c");
    }

    private static String unescaped(String text) {
        return text.replace("%0A", "\n")
                .replace("%0D", "\r")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    /** What a Markdown document consists of. */
    private static final class Nodes extends AbstractVisitor {
        private final List<String> code = new ArrayList<>();
        private final List<String> other = new ArrayList<>();
        private int rows;
        private int cells;

        @Override
        public void visit(Code span) {
            code.add(span.getLiteral());
        }

        @Override
        public void visit(CustomNode node) {
            rows += node instanceof TableRow ? 1 : 0;
            cells += node instanceof TableCell ? 1 : 0;
            super.visit(node);
        }

        @Override
        public void visit(Link link) {
            other.add(link.toString());
        }

        @Override
        public void visit(Image image) {
            other.add(image.toString());
        }

        @Override
        public void visit(HtmlInline html) {
            other.add(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            other.add(html.getLiteral());
        }
    }
}
