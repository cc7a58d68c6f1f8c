package io.github.eichcheck.report;

import io.github.eichcheck.BatchFacts;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrReport.Billed;
import io.github.eichcheck.CdrReport.CdrName;
import io.github.eichcheck.CdrReport.Measured;
import io.github.eichcheck.ValueReport;
import io.github.eichcheck.ValueReport.KeySource;
import io.github.eichcheck.ValueReport.KeyUsed;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.finding.Rule;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.MeterStatus;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.ocpi.SourcePosition;
import io.github.eichcheck.wire.Bytes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports that were put together by hand. */
public final class SampleReports {
    /** The base point of secp256r1 (SEC 2, section 2.4.2), a key that openssl can name too. */
    static final PublicKey KEY = new PublicKey(
            Curve.SECP256R1,
            Bytes.hex("046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
                    + "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"));

    private SampleReports() {}

    /** Codes of an area that only these tests know. */
    enum Code implements FindingCode {
        ENERGY_DIFFERS(Rule.error(
                Aspect.TOTALS, "billed {actual}, signed {expected}", "Correct the bill.", "Invented, section 1")),
        NO_KEY(Rule.unchecked(Aspect.KEY, "there is no key", "Ask for the key.", "Invented, section 2")),
        ODD(Rule.warning(Aspect.SESSION, "{field} is odd", "Look at it.", "Invented, section 3")),
        NOTED(Rule.info(Aspect.SIGNATURE, "noted: {actual}", "Nothing.", "Invented, section 4"));

        private final Rule rule;

        Code(Rule rule) {
            this.rule = rule;
        }

        @Override
        public String area() {
            return "sample";
        }

        @Override
        public Rule rule() {
            return rule;
        }
    }

    /** A CDR about which there is nothing to say. */
    public static CdrReport valid() {
        return report("samples/valid.json", List.of(), "10.00", value(true, Verdict.VALID));
    }

    /** A CDR that bills a kilowatt-hour too much. */
    public static CdrReport invalid() {
        Finding noted = Finding.of(Code.NOTED, Location.of("/signed_data")).actual("base64");
        Finding odd =
                Finding.of(Code.ODD, Location.of("/signed_data/signed_values/0").field("RD[1].RV"));
        Finding differs = Finding.of(Code.ENERGY_DIFFERS, Location.of("/total_energy"))
                .expected("10.000 kWh")
                .actual("11.000 kWh");
        return report("samples/invalid.json", List.of(noted, odd, differs), "11.000", value(true, Verdict.VALID));
    }

    /** A CDR whose signature could not be checked. */
    public static CdrReport unchecked() {
        return report(
                "samples/unchecked.json",
                List.of(Finding.of(Code.NO_KEY, Location.of("/signed_data"))),
                "10.000",
                value(false, Verdict.INDETERMINATE));
    }

    /** Something that is no CDR. */
    public static CdrReport unreadable() {
        return new CdrReport(
                new SourcePosition("samples/broken.ndjson", "", 7, 1),
                CdrName.UNKNOWN,
                false,
                Optional.empty(),
                Billed.NOTHING,
                List.of(),
                List.of(),
                List.of(Finding.of(Code.NO_KEY, Location.CDR)),
                BatchFacts.NONE);
    }

    /** A CDR in which every text is the given one. */
    public static CdrReport saying(String text) {
        Optional<String> said = Optional.of(text);
        MeterReading reading = new MeterReading(
                "RD[0]",
                Optional.of(new ObisCode(text, "1", "0", "1", "8", "0", "FF")),
                Optional.of(new Quantity(new BigDecimal("1E+3"), text)),
                Optional.empty(),
                ReadingMark.NONE,
                new MeterStatus(text, true, true, true),
                Map.of(text, text));
        return new CdrReport(
                new SourcePosition(text, text, 1, 1),
                new CdrName(said, said, said),
                true,
                Optional.of(new Measured(Optional.empty(), Optional.empty(), Optional.empty(), said, text)),
                new Billed(Optional.empty(), said, said, said),
                List.of(),
                List.of(new ValueReport(
                        0,
                        said,
                        said,
                        Verdict.VALID,
                        false,
                        List.of(text),
                        Optional.empty(),
                        List.of(reading),
                        List.of())),
                List.of(
                        Finding.of(Code.ENERGY_DIFFERS, Location.of(text).field(text))
                                .expected(text)
                                .actual(text),
                        Finding.of(Code.NOTED, Location.of(text)).actual(text)),
                BatchFacts.NONE);
    }

    private static CdrReport report(String file, List<Finding> findings, String billed, ValueReport value) {
        return new CdrReport(
                new SourcePosition(file, "", 1, 1),
                new CdrName(Optional.of("DE"), Optional.of("ABC"), Optional.of("4711")),
                true,
                Optional.of(new Measured(
                        Optional.of(new BigDecimal("10.000")),
                        Optional.of(Instant.parse("2026-03-01T10:00:00Z")),
                        Optional.of(Instant.parse("2026-03-01T11:00:00Z")),
                        Optional.of("1ABC0000000001"),
                        "ocmf")),
                new Billed(
                        Optional.of(new BigDecimal(billed)),
                        Optional.of("2026-03-01T10:00:00Z"),
                        Optional.of("2026-03-01T11:00:00Z"),
                        Optional.empty()),
                List.of(),
                List.of(value),
                findings,
                BatchFacts.NONE);
    }

    private static ValueReport value(boolean proven, Verdict verdict) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("RV", "1000.0");
        fields.put("RI", "1-0:1.8.0*255");
        MeterReading reading = new MeterReading(
                "RD[0]",
                ObisCode.parse("1-0:1.8.0*255"),
                Optional.of(new Quantity(new BigDecimal("1000.0"), "Wh")),
                Optional.of(new ReadingTime(
                        Instant.parse("2026-03-01T10:00:00Z"),
                        ClockStatus.SYNCHRONIZED,
                        "2026-03-01T11:00:00,000+0100 S")),
                ReadingMark.BEGIN,
                new MeterStatus("G", true, true, true),
                fields);
        return new ValueReport(
                0,
                Optional.of("Start"),
                Optional.of("ocmf"),
                verdict,
                proven,
                List.of("base64"),
                Optional.of(new KeyUsed(KeySource.CDR, KEY)),
                List.of(reading),
                List.of());
    }
}
