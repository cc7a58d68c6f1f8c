package io.github.eichcheck.examples;

// snippet
import com.fasterxml.jackson.databind.JsonNode;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.SignedMeterValue;
import io.github.eichcheck.SignedMeterValueReport;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.jackson.JacksonTree;

public final class OcppBackend {
    private final CdrVerifier verifier = CdrVerifier.with(Policy.interop());

    /** Whether OCPP's SignedMeterValue, by itself, bears a good signature. */
    public boolean isGenuine(String encodingMethod, String publicKey, String signedMeterData) {
        SignedMeterValueReport report = verifier.verify(SignedMeterValue.of(signedMeterData)
                .encodingMethod(encodingMethod)
                .publicKey(publicKey));
        return report.verdict() == Verdict.VALID; // report.value().readings() says what was measured
    }

    /** A CDR that is already a Jackson tree; jackson-databind must be there. */
    public Verdict verdict(JsonNode cdr) {
        return verifier.verify(JacksonTree.cdr(cdr)).verdict();
    }
}
