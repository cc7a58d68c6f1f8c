package io.github.eichcheck.examples;

// snippet
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class FirstCheck {
    public static void main(String[] args) throws IOException {
        CdrVerifier verifier = CdrVerifier.with(Policy.interop()); // thread-safe; make one and keep it
        CdrReport report =
                verifier.verify(Files.readString(Path.of(args[0]))); // bad data is a finding, never an exception
        System.out.println(report.verdict());
        report.findings()
                .forEach(finding -> System.out.println(
                        finding.severity() + " " + finding.code().id()));
    }
}
