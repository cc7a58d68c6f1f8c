package io.github.eichcheck.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Vectors about the XML document: its frame, how hexadecimal digits may be written, and which processes it holds. */
final class MennekesDocumentVectors {
    private static final String NAMESPACE = "http://www.mennekes.de/Mennekes.EdlVerification.xsd";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n";

    private final MennekesGroup group = new MennekesGroup("document");
    private final String genuine = MennekesProcess.of().toString();

    List<Vector> vectors() {
        frames();
        texts();
        bills();
        halves();
        broken();
        return group.vectors();
    }

    private void frames() {
        group.valid("a process alone, without a namespace", genuine);
        group.valid(
                "the namespace of MENNEKES",
                genuine.replaceFirst("<ChargingProcess>", "<ChargingProcess xmlns=\"" + NAMESPACE + "\">"));
        group.valid(
                "a prefix in front of every name",
                genuine.replaceAll("<(/?)(\\w)", "<$1m:$2")
                        .replaceFirst("<m:ChargingProcess>", "<m:ChargingProcess xmlns:m=\"" + NAMESPACE + "\">"));
        group.valid("declaration and byte order mark", "\uFEFF" + DECLARATION + genuine);
        group.valid(
                "a declaration of UTF-16 that no longer holds",
                "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + genuine);
        group.valid(
                "comment and processing instruction in front", "<!-- station 1 --><?pi a?>\n" + genuine + "<!-- -->");
        group.valid(
                "a town in ISO 8859-1",
                genuine.replace("Berlin", "Münster").getBytes(StandardCharsets.ISO_8859_1),
                "edl40-mennekes/xml-encoding");
    }

    private void texts() {
        group.valid("white space inside of digits", genuine.replaceAll("([0-9A-F]{7})(?=[0-9A-F]{9})", "$1\n\t "));
        group.valid("digits in lower case", genuine.replaceAll("0A0145434B0000000001", "0a0145434b0000000001"));
        group.valid("a comment inside of digits", genuine.replace("0A0145434B", "0A01<!-- ECK -->45434B"));
        group.valid("CDATA inside of digits", genuine.replace("0A0145434B", "0A01<![CDATA[45434B]]>"));
        group.valid("a character reference inside of digits", genuine.replace("0A0145434B", "&#48;A&#x30;145434B"));
        group.valid("white space around numbers and times", genuine.replaceAll(">(-1|8|2026[^<]*)<", ">\n $1 \n<"));
        group.valid("leading zeros and a plus sign", genuine.replace(">12<", ">+0012<"));
        group.valid(
                "fields in another order",
                genuine.replaceAll("(<Timestamp>.*?</Timestamp>)(.*?)(</Measurement)", "$2$1$3"));
    }

    private void bills() {
        group.valid("inside a bill", bill(genuine));
        group.add(
                "two processes in a bill",
                "INDETERMINATE",
                "",
                bill(genuine + later()),
                "edl40-mennekes/several-processes",
                "session/transaction-ambiguous");
        group.valid(
                "the same process twice in a bill",
                bill(genuine + genuine),
                "edl40-mennekes/several-processes",
                "session/same-record-twice");
        group.undecodable("a bill without processes", "INVALID", bill(""), "edl40-mennekes/no-process");
    }

    /** A process two hours after the faultless one. */
    static MennekesProcess later() {
        return MennekesProcess.of()
                .start("Timestamp", "2026-03-01T12:00:00+01:00")
                .start("Value", "10200000")
                .start("Pagination", "14")
                .start("SecondIndex", "1007200")
                .end("Timestamp", "2026-03-01T13:00:00+01:00")
                .end("Value", "10300000")
                .end("Pagination", "15")
                .end("SecondIndex", "1010800");
    }

    static String bill(String processes) {
        return "<Billing xmlns=\"" + NAMESPACE + "\"><Customer><Name1>A &amp; B</Name1></Customer>"
                + "<BillingPeriods><BillingPeriod><BillingNo>RE-1</BillingNo><ChargingProcesses>" + processes
                + "</ChargingProcesses></BillingPeriod></BillingPeriods></Billing>";
    }

    private void halves() {
        group.add("the start alone", "INDETERMINATE", "", MennekesProcess.of().startAlone(), "session/no-end");
        group.add("the end alone", "INDETERMINATE", "", MennekesProcess.of().endAlone(), "session/no-begin");
        group.undecodable(
                "neither of the two",
                "INVALID",
                genuine.replaceAll("<Measurement.*</MeasurementEnd>", ""),
                "edl40-mennekes/no-measurement");
    }

    private void broken() {
        group.undecodable(
                "a document type",
                "INVALID",
                "<!DOCTYPE ChargingProcess [<!ENTITY v \"10105000\">]>" + genuine.replace("10105000", "&v;"),
                "transport/xml-dtd");
        group.undecodable(
                "an entity that nobody declared",
                "INVALID",
                genuine.replace("10105000", "&v;"),
                "edl40-mennekes/xml-malformed");
        group.undecodable(
                "cut in the middle",
                "INVALID",
                genuine.substring(0, genuine.length() - 20),
                "edl40-mennekes/xml-malformed");
        group.undecodable("another root", "INVALID", "<Invoice>" + genuine + "</Invoice>", "edl40-mennekes/xml-root");
        group.undecodable(
                "deeper than any station nests",
                "INDETERMINATE",
                genuine.replace("Berlin", "<a>".repeat(40) + "</a>".repeat(40)),
                "edl40-mennekes/xml-limit");
    }
}
