package io.github.eichcheck.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.generate.TestKey;
import io.github.eichcheck.trust.KeyImport.Entry;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The three layouts of the register, and what becomes of their cells. */
class RegisterTest {
    private static final String A = key("A");
    private static final String B = key("B");
    private static final String SINCE_2025 = "\uFEFFAllgemeine Informationen;;;;\r\n"
            + "Letzte Aktualisierung vom: 01.09.2026;;;;\r\n\r\n"
            + ";;;;1. Ladepunkt;;;;2. Ladepunkt\r\n"
            + "Ladeeinrichtungs-ID;Betreiber;Straße;Hausnummer;Postleitzahl;Ort;"
            + "Steckertypen1;Nennleistung Stecker1;EVSE-ID1;Public Key1;"
            + "Steckertypen2;Nennleistung Stecker2;EVSE-ID2;Public\u00A0Key2\r\n";

    @Test
    void layoutSince2025_isReadByName_withDateAndIdentifiers() throws IOException {
        Register register = read(SINCE_2025
                + "1001;Werke;Weg;1;10115;Berlin;\"AC;\nTyp 2\";22;\" de*abc*E1\n\";" + A + ";AC;22;;\r\n"
                + "1002;Werke;Weg;2;10115;Berlin;AC;22;frei ab 8;\"" + B + "\n\";AC;22;DEABCE2;" + A + "\r\n");

        assertThat(register.edition()).map(Object::toString).contains("2026-09-01");
        assertThat(register.charset()).isEqualTo("UTF-8");
        assertThat(register.rows()).isEqualTo(2);
        assertThat(register.points())
                .extracting(p -> p.row().line(), p -> p.row().row(), RegisterPoint::column, RegisterPoint::number)
                .containsExactly(
                        tuple(6L, 6L, "Public Key1", 1),
                        tuple(9L, 7L, "Public Key1", 1),
                        tuple(9L, 7L, "Public Key2", 2));

        KeyImport keys = KeyImport.of(register);
        assertThat(keys.faults()).isEmpty();
        assertThat(keys.cells()).isEqualTo(3);
        assertThat(keys.entries())
                .extracting(Entry::listed)
                .extracting(
                        ListedKey::publicKey,
                        ListedKey::evseId,
                        ListedKey::chargePoint,
                        ListedKey::operator,
                        ListedKey::source,
                        ListedKey::comment)
                .containsExactly(
                        entry(A, "de*abc*E1", "1001/1", null),
                        entry(B, null, "1002/1", "EVSE-ID cell: frei ab 8"),
                        entry(A, "DEABCE2", "1002/2", null));
    }

    @Test
    void layoutUntil2024_hasGroupsOfThree_andStationsOfOneAddressAreCounted() throws IOException {
        String csv = "Betreiber;Straße;Hausnummer;Adresszusatz;Postleitzahl;Ort;Art der Ladeeinrichung;Steckertypen1;"
                + "P1 [kW];Public Key1;Steckertypen2;P2 [kW];Public Key2\r\n"
                + "Bank Köln;Markt;18-24;;50569;Köln;Normal;AC;22;" + A + ";;;\r\n"
                + "Bank Köln;Markt;18-24;;50569;Köln;Normal;AC;22;" + B + ";AC;22;" + A + "\r\n";
        Register register = RegisterReader.read("koeln.csv", Bytes.of(csv.getBytes(Charset.forName("windows-1252"))));

        assertThat(register.charset()).isEqualTo("windows-1252");
        assertThat(register.edition()).isEmpty();
        assertThat(KeyImport.of(register).entries())
                .extracting(Entry::listed)
                .extracting(ListedKey::chargePoint, ListedKey::source)
                .containsExactly(
                        point("Bank Köln, Markt 18-24, 50569 Köln/1"),
                        point("Bank Köln, Markt 18-24, 50569 Köln (2)/1"),
                        point("Bank Köln, Markt 18-24, 50569 Köln (2)/2"));
    }

    @Test
    void layoutOf2019_isReadFromAnExportWithAnyDelimiter() throws IOException {
        for (String delimiter : new String[] {";", ",", "\t"}) {
            String csv = ("Stand: 01.07.2019|||\nBetreiber|Adresse|Postleitzahl Ort|PublicKey1|P1 [kW]|public key 2\n"
                            + "Werke|Weg 1|10115 Berlin|" + A + "|22|" + B + "\n")
                    .replace("|", delimiter);

            KeyImport keys = KeyImport.of(read(csv));

            assertThat(keys.entries())
                    .extracting(entry -> entry.listed().chargePoint().orElse(""))
                    .containsExactly("Werke, Weg 1, 10115 Berlin/1", "Werke, Weg 1, 10115 Berlin/2");
            assertThat(keys.entries().get(0).listed().source()).contains("bnetza 2019-07-01");
        }
    }

    @Test
    void everyCell_isAnEntryOrAFault_withItsPlace() throws IOException {
        KeyImport keys = KeyImport.of(read(SINCE_2025
                + "1;W;S;1;1;O;AC;22;;Wird nachgereicht;AC;22;;" + A + "\r\n"
                + ";;;;;;;;;;;;;\r\n"
                + "2;W;S;1;1;O;AC;22;; \t;AC;22;;" + B.substring(0, 50) + ";and;more\r\n"));

        assertThat(keys.cells()).isEqualTo(3);
        assertThat(keys.entries()).hasSize(1);
        assertThat(keys.faults())
                .extracting(ListFault::code, fault -> fault.place().line(), ListFault::row, ListFault::lost)
                .containsExactlyInAnyOrder(
                        tuple("list/placeholder-text", 6L, 6L, true),
                        tuple("list/too-many-cells", 8L, 8L, false),
                        tuple("list/truncated", 8L, 8L, true));
    }

    @Test
    void fileWithoutHeader_andUnpairedQuotes_cannotBeRead() {
        assertThatThrownBy(() -> read("a;b\n1;2\n")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("a;Public Key1\n1;\"2\n")).isInstanceOf(IOException.class);
    }

    @Test
    void ownLists_areNotTakenForTheRegister() {
        assertThat(RegisterReader.isRegister(Bytes.utf8("meter,public_key\nM1," + A + "\n")))
                .isFalse();
        assertThat(RegisterReader.isRegister(Bytes.utf8(SINCE_2025))).isTrue();
    }

    private static Tuple entry(String key, @Nullable String evse, String point, @Nullable String comment) {
        return tuple(
                key,
                Optional.ofNullable(evse),
                Optional.of(point),
                Optional.of("Werke"),
                Optional.of("bnetza 2026-09-01"),
                Optional.ofNullable(comment));
    }

    private static Tuple point(String point) {
        return tuple(Optional.of(point), Optional.of("bnetza koeln.csv"));
    }

    private static Register read(String csv) throws IOException {
        return RegisterReader.read("register.csv", Bytes.of(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static String key(String name) {
        byte[] spki = TestKey.named("register " + name, Curve.SECP256R1).spki();
        assertThat(HexFormat.of().formatHex(spki)).startsWith("3059");
        return Base64.getEncoder().encodeToString(spki);
    }
}
