package io.github.eichcheck.report.html;

import io.github.eichcheck.crypto.Sha256;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The style sheet and the script, which stand in the page itself, and the policy that lets a browser use these two and
 * nothing else (Content Security Policy Level 3).
 *
 * @param style the style sheet
 * @param script the script
 */
record Assets(String style, String script) {

    static Assets load() {
        return new Assets(text("report.css"), text("report.js"));
    }

    /** Returns the policy: nothing is loaded from anywhere, no form is sent, no address is based elsewhere. */
    String policy() {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        byte[] digest = Sha256.of(Bytes.utf8(text)).toArray();
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static String text(String name) {
        try (InputStream resource = Assets.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
