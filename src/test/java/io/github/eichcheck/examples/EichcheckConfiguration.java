package io.github.eichcheck.examples;

// snippet
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class EichcheckConfiguration {
    @Bean
    public CdrVerifier cdrVerifier() {
        return CdrVerifier.with(Policy.interop()); // one for all threads
    }
}
