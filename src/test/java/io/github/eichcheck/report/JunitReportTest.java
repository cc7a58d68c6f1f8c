package io.github.eichcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.SharedVectors;
import io.github.eichcheck.cli.CommandLineRun;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitReportTest {
    private static final UnreadInput MISSING = new UnreadInput("nope.json", "no such file");

    @Test
    void everyKindOfCdr_isItsOwnKindOfResult() throws Exception {
        Element suite = parse(Written.by(JunitReport::new, List.of(MISSING), Written.all()));

        assertThat(suite.getAttribute("tests")).isEqualTo("5");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("errors")).isEqualTo("2");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        List<Element> tests = elements(suite, "testcase");
        assertThat(tests)
                .extracting(test -> test.getAttribute("classname"))
                .containsExactly(
                        "samples/valid.json",
                        "samples/unchecked.json",
                        "samples/invalid.json",
                        "samples/broken.ndjson",
                        "nope.json");
        assertThat(elements(tests.get(0), "*")).isEmpty();
        Element skipped = elements(tests.get(1), "*").get(0);
        assertThat(skipped.getTagName()).isEqualTo("skipped");
        assertThat(skipped.getAttribute("message")).isEqualTo("sample/no-key: there is no key");
        Element failure = elements(tests.get(2), "*").get(0);
        assertThat(failure.getTagName()).isEqualTo("failure");
        assertThat(failure.getAttribute("type")).isEqualTo("sample/energy-differs");
        assertThat(failure.getTextContent().lines())
                .containsExactly(
                        "ERROR sample/energy-differs at /total_energy: billed 11.000 kWh, signed 10.000 kWh",
                        "WARNING sample/odd at /signed_data/signed_values/0: RD[1].RV is odd",
                        "INFO sample/noted at /signed_data: noted: base64");
        assertThat(elements(tests.get(3), "*").get(0).getTagName()).isEqualTo("error");
        assertThat(elements(tests.get(4), "*").get(0).getAttribute("message")).isEqualTo("no such file");
    }

    @Test
    void names_areUniqueWithinAFile_andThoseOfFirstsAreStable() throws Exception {
        CdrReport[] reports = {
            Written.unsigned("a.ndjson", 1, "A"),
            Written.unsigned("a.ndjson", 2, "B"),
            Written.unsigned("a.ndjson", 3, "A"),
            Written.unsigned("a.ndjson", 3, "A"),
            Written.unsigned("b.ndjson", 1, "A")
        };

        assertThat(elements(parse(Written.by(JunitReport::new, List.of(MISSING, MISSING), reports)), "testcase"))
                .extracting(test -> test.getAttribute("classname") + " " + test.getAttribute("name"))
                .containsExactly(
                        "a.ndjson CDR DE ABC A",
                        "a.ndjson CDR DE ABC B",
                        "a.ndjson CDR DE ABC A at line 3",
                        "a.ndjson CDR DE ABC A at line 3 (2)",
                        "b.ndjson CDR DE ABC A",
                        "nope.json the input",
                        "nope.json the input (2)");
    }

    @Test
    void manyCases_comeOutAsTheyWentIn() throws Exception {
        CdrReport report = Written.unsigned("a.ndjson", 1, "A");
        CdrReport[] reports = new CdrReport[20_000];
        Arrays.fill(reports, report);
        List<Element> tests = elements(parse(Written.by(JunitReport::new, reports)), "testcase");

        assertThat(tests).hasSize(20_000);
        assertThat(tests.stream().map(test -> test.getAttribute("name")).distinct())
                .hasSize(20_000);
    }

    @Test
    void reports_followTheSchemaOfSurefire() throws Exception {
        Path schema = SharedVectors.folder("schemas").resolve("surefire-test-report.xsd");
        var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator();
        List<String> reports = List.of(
                Written.by(JunitReport::new),
                Written.by(JunitReport::new, List.of(MISSING), Written.all()),
                Written.by(JunitReport::new, SampleReports.saying("\u0000<&\ufffe]]>")),
                CommandLineRun.of("verify", "--format", "junit", "samples", "nope.json")
                        .out());

        for (String report : reports) {
            validator.validate(new StreamSource(new StringReader(report)));
        }
    }

    private static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
