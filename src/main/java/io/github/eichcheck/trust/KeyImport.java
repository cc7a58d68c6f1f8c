package io.github.eichcheck.trust;

import io.github.eichcheck.trust.KeyCell.Usable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was read from a list or register: every key cell is in one of {@code entries} and {@code faults}.
 *
 * @param file its name as the user gave it
 * @param entries the usable ones, in the order of the file
 * @param faults what is wrong, in the order of the file
 * @param cells how many key cells there were
 */
public record KeyImport(String file, List<Entry> entries, List<ListFault> faults, long cells) {

    /**
     * A usable entry.
     *
     * @param row the number of the row in a spreadsheet, from one; 0 where the list is no table
     * @param listed its cells; {@code publicKey} in the form of {@link Usable#canonical()}
     * @param key the key
     */
    public record Entry(long row, ListedKey listed, Usable key) {
        /**
         * What the entry is about.
         *
         * @return the first that there is of meter, EVSE and charge point; else the place
         */
        public String id() {
            return listed.meter()
                    .map(text -> "meter " + text)
                    .or(() -> listed.evseId().map(text -> "evse_id " + text))
                    .or(() -> listed.chargePoint().map(text -> "charge_point " + text))
                    .orElse("line " + listed.place().line());
        }
    }

    /**
     * Reads the entries of a list of our own form.
     *
     * @param file its name
     * @param list its lines as written
     * @return what is usable and what is not
     */
    public static KeyImport of(String file, KeyList list) {
        List<Entry> entries = new ArrayList<>();
        List<ListFault> faults = new ArrayList<>();
        list.problems().stream().map(ListFault::of).forEach(faults::add);
        for (ListedKey listed : list.keys()) {
            KeyCell cell = KeyCell.read(listed.publicKey());
            if (cell instanceof Usable usable) {
                entries.add(new Entry(0, listed.withKey(usable.canonical()), usable));
            } else {
                faults.add(ListFault.of(
                        listed.place().at(KeyColumn.PUBLIC_KEY.id()), 0, listed.publicKey(), (KeyCell.Refused) cell));
            }
        }
        faults.sort(Comparator.comparingLong(fault -> fault.place().line()));
        return new KeyImport(
                file, List.copyOf(entries), List.copyOf(faults), list.keys().size());
    }

    /**
     * Reads the key cells of a register.
     *
     * @param register the register
     * @return what is usable and what is not
     */
    public static KeyImport of(Register register) {
        return new RegisterEntries(register).read();
    }
}
