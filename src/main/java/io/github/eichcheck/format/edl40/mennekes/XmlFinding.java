package io.github.eichcheck.format.edl40.mennekes;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Aspect.SIGNATURE;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with the XML document and with what it holds at its upper levels. */
enum XmlFinding implements FindingCode {
    XML_DTD(error(
            SIGNATURE,
            "The XML document declares a document type, which was not read because it can change what the document says.",
            "Charging stations send none; ask the sender for the document as the station made it.",
            "XML 1.0, section 2.8; OWASP, XML External Entity Prevention")),
    XML_MALFORMED(error(
            SIGNATURE,
            "The record is not well-formed XML; reading stopped at {actual}.",
            "The record was probably cut or escaped on its way; ask for it in full.",
            "XML 1.0, section 2.1; Namespaces in XML 1.0")),
    XML_LIMIT(unchecked(
            SIGNATURE,
            "The XML document is beyond what this program reads: more than {expected}.",
            "No charging station makes such documents; if this one did, report it so that the limit is raised.",
            "eichcheck, limits of the XML reader")),
    XML_ROOT(error(
            SIGNATURE,
            "The XML document is a {actual} instead of a {expected}.",
            "Ask the sender which encoding method this record has; it is not the XML of MENNEKES as it stands.",
            "Mennekes.EdlVerification.xsd, root elements")),
    XML_ENCODING(warning(
            SESSION,
            "The XML document is not {expected}; its texts were read as ISO 8859-1.",
            "No signed field is concerned, but names and addresses may be shown wrongly.",
            "XML 1.0, section 4.3.3")),
    NO_PROCESS(error(
            SIGNATURE,
            "The document holds no charging process.",
            "Ask the sender for the document of the session that is billed.",
            "Mennekes.EdlVerification.xsd, Billing")),
    NO_MEASUREMENT(error(
            SIGNATURE,
            "{field} holds neither a measurement of the start nor one of the end.",
            "Ask the sender for the document as the station made it; nothing in it is signed.",
            "Mennekes.EdlVerification.xsd, ChargingProcess")),
    SEVERAL_PROCESSES(warning(
            SESSION,
            "The document holds {actual} charging processes, not only that of this session.",
            "All of them were checked; ask the sender for a document with the billed session alone.",
            "Mennekes.EdlVerification.xsd, Billing"));

    private final Rule rule;

    XmlFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return MennekesDecoder.ID;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
