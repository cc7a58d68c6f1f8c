package io.github.eichcheck.generate;

import io.github.eichcheck.crypto.Curve;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Vectors about the text of Alfen records, their keys and their signatures. */
final class AlfenVectors {
    private final AlfenGroup group = new AlfenGroup("text");
    private final AlfenGroup keys = new AlfenGroup("key");
    private final AlfenGroup signatures = new AlfenGroup("signature");

    List<Vector> vectors() {
        layout();
        base32();
        broken();
        unsigned();
        key();
        signature();
        List<Vector> all = new ArrayList<>(group.vectors());
        all.addAll(keys.vectors());
        all.addAll(signatures.vectors());
        return all;
    }

    private static AlfenRecord start() {
        return AlfenRecord.start();
    }

    private static AlfenRecord stop() {
        return AlfenRecord.stop();
    }

    private static AlfenRecord stop(int part, UnaryOperator<String> change) {
        return stop().part(part, change);
    }

    private void layout() {
        group.valid("start and stop", start(), stop());
        group.text("the stop comes first", "VALID", "10.500", stop() + "\n" + start());
        group.text("one after the other without a line break", "VALID", "10.500", start() + "" + stop());
        String open = start().toString();
        group.text(
                "no semicolon at the end of either",
                "VALID",
                "10.500",
                open.substring(0, open.length() - 1)
                        + "\r\n"
                        + stop().toString().substring(0, stop().toString().length() - 1));
        AlfenRecord between = start().type("2")
                .status(27)
                .value(1_004_000)
                .time(1_772_357_000L)
                .index(2400)
                .page(82);
        group.valid("an intermediate record in between", start(), between, stop().page(83));
        group.text("only a start", "INDETERMINATE", "", start().toString(), "session/no-end");
        group.text("only a stop", "INDETERMINATE", "", stop().toString(), "session/no-begin");
        group.text(
                "something after the last semicolon",
                "VALID",
                "10.500",
                start() + "\n" + stop() + "signed",
                "alfen/seventh-part");
        group.text(
                "the same start twice",
                "INDETERMINATE",
                "",
                start() + "\n" + start(),
                "session/no-end",
                "session/same-record-twice");
    }

    private void base32() {
        UnaryOperator<String> bare = text -> text.replace("=", "");
        group.valid(
                "no padding",
                start().part(AlfenRecord.DATA_SET, bare).part(AlfenRecord.SIGNATURE, bare),
                stop().part(AlfenRecord.DATA_SET, bare).part(AlfenRecord.SIGNATURE, bare));
        group.valid(
                "wrapped after every 40 digits",
                start(),
                stop(AlfenRecord.DATA_SET, text -> text.replaceAll("(.{40})", "$1\n")),
                "alfen/white-space");
        group.unchecked(
                "a line that begins with AP and a semicolon inside a record",
                start(),
                stop(AlfenRecord.PUBLIC_KEY, text -> "AP\nAP"),
                "alfen/base32-form",
                "alfen/key-unreadable",
                "alfen/white-space");
        group.valid(
                "the data set in small letters",
                start(),
                stop(AlfenRecord.DATA_SET, text -> text.toLowerCase(Locale.ROOT)),
                "alfen/lower-case");
        group.valid(
                "a padding that is too short",
                start(),
                stop(AlfenRecord.SIGNATURE, text -> text.replace("===", "=")),
                "alfen/base32-form");
        group.valid(
                "the last digit holds a bit that belongs to no byte",
                start(),
                stop(AlfenRecord.SIGNATURE, AlfenVectors::surplusBit),
                "alfen/base32-form");
    }

    /** A digit of even value and the next one differ in the lowest bit alone. */
    private static String surplusBit(String text) {
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        int last = text.indexOf('=') - 1;
        char next = digits.charAt(digits.indexOf(text.charAt(last)) + 1);
        return text.substring(0, last) + next + text.substring(last + 1);
    }

    private void broken() {
        String genuine = start().toString();
        group.undecodable("the identifier in small letters", genuine.replaceFirst("AP", "ap"), "alfen/header-missing");
        group.undecodable("no identifier", genuine.substring(3), "alfen/header-missing");
        group.undecodable("no semicolon at all", "AP", "alfen/header-missing");
        group.undecodable("cut after the data set", genuine.substring(0, genuine.length() - 82), "alfen/parts");
        group.undecodable("eight parts", genuine + ";", "alfen/parts");
        group.undecodable(
                "the data set is not base32",
                start().part(AlfenRecord.DATA_SET, text -> text.replace('A', '1'))
                        .toString(),
                "alfen/data-set-unreadable");
        group.undecodable(
                "a data set of a length that base32 does not have",
                start().part(AlfenRecord.DATA_SET, text -> "AA" + text).toString(),
                "alfen/data-set-unreadable");
        group.text(
                "the second of two records is cut",
                "INVALID",
                "",
                start() + "\n" + stop().toString().substring(0, 100),
                "alfen/parts",
                "session/no-end");
        group.add(
                "1001 records",
                "AP;0;\n".repeat(1001).strip(),
                Optional.of(AlfenRecord.KEY),
                "INDETERMINATE",
                "",
                "alfen/limit-exceeded",
                "key/not-checked",
                "session/no-readings");
    }

    private void unsigned() {
        group.text(
                "another identifier",
                "INVALID",
                "",
                start().part(AlfenRecord.IDENTIFIER, text -> "AX").toString(),
                "alfen/identifier-unknown",
                "session/no-end");
        group.text(
                "a type that is not known",
                "INVALID",
                "",
                start() + "\n" + stop().type("3"),
                "alfen/type-unknown",
                "session/no-end");
        group.valid(
                "another version of the layout",
                start(),
                stop(AlfenRecord.BLOB_VERSION, text -> "1"),
                "alfen/blob-version-unknown");
        group.invalid(
                "a version of two characters",
                start(),
                stop(AlfenRecord.BLOB_VERSION, text -> "33"),
                "alfen/blob-version-malformed");
        group.valid(
                "the type contradicts the command in the signed status",
                start(),
                stop().status(29),
                "alfen/type-contradicts-status");
        group.text(
                "an intermediate record is passed off as the stop",
                "INDETERMINATE",
                "",
                start() + "\n" + stop().status(27),
                "alfen/type-contradicts-status",
                "session/no-end");
        group.valid("no command in the status", start().status(), stop().status());
    }

    private void key() {
        keys.withoutKey("no key but the embedded one", "VALID", "10.500", start() + "\n" + stop());
        AlfenRecord keyless = stop(AlfenRecord.PUBLIC_KEY, text -> "");
        keys.valid("no embedded key, but one in the CDR", start(), keyless, "alfen/key-missing");
        keys.withoutKey(
                "no key at all",
                "INDETERMINATE",
                "10.500",
                start() + "\n" + keyless,
                "alfen/key-missing",
                "key/missing",
                "signature/no-usable-key");
        keys.unchecked(
                "an embedded key that is not base32",
                start(),
                stop(AlfenRecord.PUBLIC_KEY, text -> text.replace('A', '8')),
                "alfen/key-unreadable");
        keys.unchecked(
                "an embedded key of 24 bytes",
                start(),
                stop(AlfenRecord.PUBLIC_KEY, text -> AlfenRecord.base32(new byte[24])),
                "alfen/key-unreadable");
        keys.valid(
                "an uncompressed embedded key is the same point as the compressed one in the CDR",
                start(),
                stop(AlfenRecord.PUBLIC_KEY, text -> AlfenRecord.base32(AlfenRecord.KEY.point())),
                "alfen/key-form");
        byte[] none = new byte[25];
        Arrays.fill(none, (byte) 0xFF);
        none[0] = 2;
        keys.invalid(
                "an embedded key that is no point",
                start(),
                stop(AlfenRecord.PUBLIC_KEY, text -> AlfenRecord.base32(none)),
                "alfen/key-not-on-curve");
        TestKey other = TestKey.named("another adapter", Curve.SECP192R1);
        keys.add(
                "the key in the CDR is another one",
                start() + "\n" + stop(),
                Optional.of(other),
                "INVALID",
                "10.500",
                "key/keys-differ",
                "signature/mismatch");
        keys.add(
                "the key in the CDR lies on another curve",
                start() + "\n" + stop(),
                Optional.of(TestKey.named("alfen adapter", Curve.SECP192K1)),
                "INVALID",
                "10.500",
                "key/keys-differ",
                "signature/key-curve-differs");
        keys.add(
                "altered, and signed and labelled with a key of the forger's own",
                start() + "\n" + new AlfenRecord(stop().value(1_000_100).dataSet(), other, stop().parts(), "1"),
                Optional.of(AlfenRecord.KEY),
                "INVALID",
                "0.100",
                "key/keys-differ",
                "signature/mismatch");
    }

    private void signature() {
        signatures.valid(
                "s in the upper half",
                start(),
                stop().signature(rs ->
                        new BigInteger[] {rs[0], AlfenRecord.KEY.order().subtract(rs[1])}),
                "signature/high-s");
        signatures.invalid(
                "s is zero",
                start(),
                stop().signature(rs -> new BigInteger[] {rs[0], BigInteger.ZERO}),
                "signature/out-of-range");
        signatures.invalid(
                "r is the order of the curve",
                start(),
                stop().signature(rs -> new BigInteger[] {AlfenRecord.KEY.order(), rs[1]}),
                "signature/out-of-range");
        signatures.invalid(
                "the start's signature at the stop",
                start(),
                stop(
                        AlfenRecord.SIGNATURE,
                        text -> AlfenRecord.base32(AlfenRecord.KEY.raw(AlfenRecord.KEY.sign(start().dataSet())))),
                "signature/mismatch");
        AlfenRecord dearer = stop().value(1_020_500);
        signatures.text(
                "the value was altered",
                "INVALID",
                "20.500",
                start() + "\n" + stop(AlfenRecord.DATA_SET, text -> AlfenRecord.base32(dearer.dataSet())),
                "signature/mismatch");
        signatures.invalid(
                "a signature that is not base32",
                start(),
                stop(AlfenRecord.SIGNATURE, text -> "0189"),
                "alfen/signature-unreadable");
        signatures.invalid("no signature", start(), stop(AlfenRecord.SIGNATURE, text -> ""), "alfen/signature-length");
        signatures.invalid(
                "a signature of 50 bytes",
                start(),
                stop(AlfenRecord.SIGNATURE, text -> AlfenRecord.base32(new byte[50])),
                "alfen/signature-length");
    }
}
