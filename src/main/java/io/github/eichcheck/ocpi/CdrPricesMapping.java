package io.github.eichcheck.ocpi;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonNumber;
import io.github.eichcheck.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is paid for time, in the shapes of a price in OCPI 2.2 ({@code excl_vat}) and 2.3.0 ({@code before_taxes}). */
final class CdrPricesMapping {
    private static final List<String> AMOUNTS = List.of("excl_vat", "before_taxes", "incl_vat");

    private CdrPricesMapping() {}

    static CdrPrices map(Members cdr) {
        List<Members> components = cdr.objects("tariffs").stream()
                .flatMap(tariff -> tariff.objects("elements").stream())
                .flatMap(element -> element.objects("price_components").stream())
                .toList();
        return new CdrPrices(
                price(cdr, "total_time_cost"),
                price(cdr, "total_parking_cost"),
                hasPrice(components, "TIME"),
                hasPrice(components, "PARKING_TIME"));
    }

    private static boolean hasPrice(List<Members> components, String type) {
        return components.stream()
                .filter(component -> component.text("type").filter(type::equals).isPresent())
                .flatMap(component -> amount(component, "price").stream())
                .anyMatch(price -> price.signum() != 0);
    }

    private static Optional<BigDecimal> price(Members cdr, String name) {
        if (cdr.value(name).filter(JsonObject.class::isInstance).isEmpty()) {
            return amount(cdr, name);
        }
        return cdr.object(name)
                .flatMap(price -> AMOUNTS.stream()
                        .flatMap(amount -> amount(price, amount).stream())
                        .findFirst());
    }

    /** Prices are not judged here, so neither is the way in which they are written. */
    private static Optional<BigDecimal> amount(Members parent, String name) {
        return parent.value(name).map(JsonValue::text).flatMap(JsonNumber::decimal);
    }
}
