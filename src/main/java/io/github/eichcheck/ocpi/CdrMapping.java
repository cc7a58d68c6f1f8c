package io.github.eichcheck.ocpi;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.ocpi.ChargingPeriod.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From the members of a CDR to its record, for all versions of OCPI. */
final class CdrMapping {
    private final Members cdr;

    private CdrMapping(Members cdr) {
        this.cdr = cdr;
    }

    static Cdr map(JsonObject object, SourcePosition position) {
        List<Finding> findings = new ArrayList<>(DuplicateMembers.in(object));
        return new CdrMapping(new Members(object, "", findings)).map(position);
    }

    private Cdr map(SourcePosition position) {
        List<Members> periods = cdr.objects("charging_periods");
        Cdr read = new Cdr(
                position,
                cdr.text("country_code"),
                cdr.text("party_id"),
                id(),
                date("start_date_time", "start_date_time"),
                date("end_date_time", "stop_date_time"),
                token(),
                CdrLocationMapping.map(cdr),
                cdr.text("meter_id"),
                periods.stream().map(CdrMapping::period).toList(),
                SignedDataMapping.map(cdr, periods),
                totalEnergy(),
                cdr.number("total_time"),
                cdr.number("total_parking_time"),
                CdrPricesMapping.map(cdr),
                new CdrReferences(
                        cdr.text("session_id"), cdr.text("authorization_reference"), cdr.text("credit_reference_id")),
                cdr.flag("credit"),
                cdr.flag("home_charging_compensation"),
                true,
                List.of());
        return read.toBuilder().findings(cdr.findings()).build();
    }

    private Optional<String> id() {
        Optional<String> id = cdr.text("id");
        if (id.isEmpty()) {
            cdr.report(CdrFinding.ID_MISSING, "id");
        }
        return id;
    }

    private Optional<OcpiDateTime> date(String name, String olderName) {
        String used = cdr.has(name) ? name : olderName;
        if (!cdr.has(used)) {
            cdr.report(CdrFinding.FIELD_MISSING, name);
        }
        return cdr.date(used);
    }

    private Optional<BigDecimal> totalEnergy() {
        if (!cdr.has("total_energy")) {
            cdr.report(CdrFinding.FIELD_MISSING, "total_energy");
        }
        return cdr.number("total_energy");
    }

    private Optional<CdrToken> token() {
        if (cdr.has("cdr_token")) {
            return cdr.object("cdr_token")
                    .map(token -> new CdrToken(token.text("uid"), token.text("type"), token.text("contract_id")));
        }
        return cdr.text("auth_id").map(uid -> new CdrToken(Optional.of(uid), Optional.empty(), Optional.empty()));
    }

    private static ChargingPeriod period(Members period) {
        List<Dimension> dimensions = new ArrayList<>();
        for (Members dimension : period.objects("dimensions")) {
            Optional<String> type = dimension.text("type");
            Optional<BigDecimal> volume = dimension.number("volume");
            if (type.isPresent() && volume.isPresent()) {
                dimensions.add(new Dimension(type.get().toUpperCase(Locale.ROOT), volume.get()));
            }
        }
        return new ChargingPeriod(period.date("start_date_time"), List.copyOf(dimensions));
    }
}
