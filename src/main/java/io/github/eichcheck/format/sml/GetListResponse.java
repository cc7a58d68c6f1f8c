package io.github.eichcheck.format.sml;

import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer to a request for a list of values (SML 1.04, section 5.3.8). Elements that are left out are empty.
 *
 * @param clientId who asked
 * @param serverId the meter
 * @param listName the list
 * @param entries its entries
 * @param signature the signature over the list
 */
public record GetListResponse(Bytes clientId, Bytes serverId, Bytes listName, List<SmlEntry> entries, Bytes signature) {
    private static final int ELEMENTS = 7;

    static GetListResponse read(SmlValue body) throws SmlSyntaxException {
        List<SmlValue> elements = body.elements();
        if (elements.size() != ELEMENTS) {
            throw new SmlSyntaxException("GetList response with " + elements.size() + " elements", 0);
        }
        List<SmlEntry> entries = new ArrayList<>();
        for (SmlValue entry : elements.get(4).elements()) {
            entries.add(SmlEntry.read(entry));
        }
        return new GetListResponse(
                elements.get(0).octets().orElse(Bytes.EMPTY),
                elements.get(1).octets().orElse(Bytes.EMPTY),
                elements.get(2).octets().orElse(Bytes.EMPTY),
                List.copyOf(entries),
                elements.get(5).octets().orElse(Bytes.EMPTY));
    }
}
