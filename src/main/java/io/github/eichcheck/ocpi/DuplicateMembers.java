package io.github.eichcheck.ocpi;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the names that occur more than once in an object anywhere in a CDR. */
final class DuplicateMembers {
    private static final int SHOWN = 60;

    /** The members that are compared or used, together with those that lead to them. */
    private static final Set<String> USED = Set.of(
            "country_code",
            "party_id",
            "id",
            "start_date_time",
            "end_date_time",
            "stop_date_time",
            "cdr_token",
            "auth_id",
            "uid",
            "type",
            "contract_id",
            "cdr_location",
            "location",
            "evses",
            "connectors",
            "evse_uid",
            "evse_id",
            "connector_id",
            "meter_id",
            "charging_periods",
            "dimensions",
            "volume",
            "signed_data",
            "total_energy",
            "total_time",
            "total_parking_time",
            "credit",
            "credit_reference_id",
            "home_charging_compensation",
            "session_id",
            "authorization_reference",
            "country",
            "total_time_cost",
            "total_parking_cost",
            "excl_vat",
            "before_taxes",
            "incl_vat",
            "time_zone");

    private final List<Finding> findings = new ArrayList<>();

    private DuplicateMembers() {}

    static List<Finding> in(JsonObject cdr) {
        if (!cdr.repeatsNames()) {
            return List.of();
        }
        DuplicateMembers search = new DuplicateMembers();
        search.search(cdr, "", true, false);
        return search.findings;
    }

    private void search(JsonValue value, String pointer, boolean used, boolean signed) {
        if (value instanceof JsonObject object) {
            repeated(object)
                    .forEach((name, values) -> report(name, values, pointer, signed || (used && USED.contains(name))));
            for (JsonMember member : object.members()) {
                String name = member.name();
                boolean alsoSigned = signed || (used && name.equals("signed_data"));
                search(member.value(), child(pointer, name), used && USED.contains(name), alsoSigned);
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                search(array.elements().get(i), pointer + "/" + i, used, signed);
            }
        }
    }

    /** The values of each name that occurs more than once, in the order of the names. */
    private static Map<String, List<String>> repeated(JsonObject object) {
        Set<String> duplicates = object.duplicates();
        Map<String, List<String>> values = new TreeMap<>();
        for (JsonMember member : duplicates.isEmpty() ? List.<JsonMember>of() : object.members()) {
            if (duplicates.contains(member.name())) {
                values.computeIfAbsent(member.name(), name -> new ArrayList<>())
                        .add(shown(member.value().text()));
            }
        }
        return values;
    }

    private void report(String name, List<String> all, String pointer, boolean used) {
        String values = String.join(", ", all);
        CdrFinding code = used ? CdrFinding.DUPLICATE_MEMBER : CdrFinding.DUPLICATE_MEMBER_UNUSED;
        Location location = Location.of(child(pointer, name)).field(name);
        findings.add(Finding.of(code, location).actual(values));
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    private static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
