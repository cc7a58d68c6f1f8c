package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.ocpi.SignedData;
import io.github.eichcheck.ocpi.SignedValue;
import io.github.eichcheck.wire.Bytes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What {@code plain_data} says is what was signed: an energy, a payload, a reading as JSON. A text without an energy says
 * nothing that could be compared. It is only compared, never used.
 */
final class PlainDataBilled implements Check {
    private static final int LONGEST = 1 << 16;

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        List<CheckedRecord> all = new ArrayList<>(evidence.session().records());
        all.addAll(evidence.session().repeated());
        SignedEnergies energies = new SignedEnergies(evidence.session());
        for (SignedValue value :
                evidence.cdr().signedData().map(SignedData::values).orElse(List.of())) {
            String plain = value.plainData().orElse("").strip();
            List<CheckedRecord> own = plain.isEmpty() ? List.of() : recordsOf(value, all);
            if (!own.isEmpty() && plain.length() <= LONGEST) {
                Location location = Location.of(value.pointer() + "/plain_data");
                new Claim(plain, own, all, energies, evidence.tolerances().energy(), location)
                        .compare()
                        .ifPresent(findings);
            }
        }
    }

    private static List<CheckedRecord> recordsOf(SignedValue value, List<CheckedRecord> all) {
        String inside = value.pointer() + "/";
        return all.stream()
                .filter(record -> record.location().pointer().startsWith(inside))
                .toList();
    }

    private record Claim(
            String plain,
            List<CheckedRecord> own,
            List<CheckedRecord> all,
            SignedEnergies signed,
            BigDecimal tolerance,
            Location location) {

        Optional<Finding> compare() {
            Optional<WrittenEnergy> bare = EnergyText.bare(plain);
            if (bare.isPresent()) {
                return unexplained(PlainDataFinding.PLAIN_NUMBER_UNKNOWN, List.of(bare.get()));
            }
            Optional<PlainPayload> payload = PlainPayload.of(plain);
            return payload.isPresent()
                    ? compare(payload.get())
                    : unexplained(PlainDataFinding.PLAIN_ENERGY_DIFFERS, EnergyText.in(plain));
        }

        private Optional<Finding> compare(PlainPayload payload) {
            List<Bytes> messages =
                    own.stream().map(record -> record.record().message()).toList();
            if (payload.isOneOf(messages)) {
                return Optional.empty();
            }
            Optional<JsonValue> json = payload.json();
            if (json.isEmpty()) {
                return Optional.of(Finding.of(PlainDataFinding.PLAIN_DATA_NOT_COMPARED, location));
            }
            if (payload.isPayload(json.get()) && messages.stream().anyMatch(PlainPayload::isJson)) {
                Optional<JsonDifference> difference = payload.difference(json.get(), messages);
                return difference.map(
                        found -> Finding.of(PlainDataFinding.PLAIN_PAYLOAD_DIFFERS, location.field(found.path()))
                                .expected(found.signed())
                                .actual(found.plain())
                                .difference("another value")
                                .tolerance("white space, order of members, form of numbers"));
            }
            return unexplained(PlainDataFinding.PLAIN_ENERGY_DIFFERS, JsonEnergy.in(json.get()));
        }

        /** One number is of this value; a text with several may sum up the session. */
        private Optional<Finding> unexplained(PlainDataFinding code, List<WrittenEnergy> written) {
            List<BigDecimal> known = signed.of(written.size() > 1 ? all : own);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            return written.stream()
                    .filter(energy -> !energy.isOneOf(known, tolerance))
                    .findFirst()
                    .map(energy -> Finding.of(code, location)
                            .expected(known.stream()
                                    .map(TotalsText::kilowattHours)
                                    .collect(Collectors.joining(" or ")))
                            .actual(energy.text())
                            .difference(TotalsText.signedKilowattHours(energy.distance(known)))
                            .tolerance(TotalsText.kilowattHours(tolerance) + ", or rounded to the decimals written"));
        }
    }
}
