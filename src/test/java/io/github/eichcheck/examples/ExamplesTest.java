package io.github.eichcheck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.ValueReport.KeySource;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.generate.TestKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What the README shows to embedders does what it says there. */
class ExamplesTest {
    private static final String METER = "1ECK0000000001";
    private static final TopicPartition CDRS = new TopicPartition("cdrs", 0);

    private static Path file(String sample) {
        return Path.of("samples", sample);
    }

    private static String sample(String name) throws IOException {
        return Files.readString(file(name), StandardCharsets.UTF_8);
    }

    private static String key() {
        return Base64.getEncoder()
                .encodeToString(TestKey.named("meter", Curve.SECP256R1).spki());
    }

    @Test
    void firstCheck_printsVerdictAndFindings() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            FirstCheck.main(new String[] {file("invalid-energy-differs.json").toString()});
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("INVALID", "WARNING key/self-asserted", "ERROR totals/energy-differs");
    }

    @Test
    void billingPolicy_wantsMoreThanTheKeyOfTheCdr() throws IOException {
        BillingPolicy example = new BillingPolicy();
        assertThat(example.decide(sample("valid-secp256r1.json"))).isEqualTo("key/self-asserted");
        assertThat(example.decide(sample("invalid-energy-differs.json"))).isEqualTo("totals/energy-differs");
        assertThat(example.decide(sample("indeterminate-unsigned.json"))).isEqualTo("signature/no-signed-data");
    }

    @Test
    void meterKeys_trustThose_andNoOthers() throws IOException {
        String list = "meter,public_key\n" + METER + "," + key();
        for (CdrVerifier verifier : List.of(
                MeterKeys.fromList("keys.csv", new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8))),
                MeterKeys.fromDatabase(Map.of(METER, key(), "OTHER", "no key")))) {
            CdrReport report = verifier.verify(sample("valid-secp256r1.json"));
            assertThat(report.findings()).isEmpty();
            assertThat(report.values().get(0).key().orElseThrow().source()).isEqualTo(KeySource.TRUSTED);
        }
        assertThat(MeterKeys.fromDatabase(Map.of("OTHER", key()))
                        .verify(sample("valid-secp256r1.json"))
                        .verdict())
                .isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void ocppBackend_tellsAGoodValueFromABadOne_andReadsTrees() throws IOException {
        OcppBackend example = new OcppBackend();
        JsonNode cdr = new ObjectMapper().readTree(sample("valid-secp256r1.json"));
        JsonNode signed = cdr.get("signed_data");
        String key = signed.get("public_key").asText();
        String value = signed.get("signed_values").get(0).get("signed_data").asText();
        String other =
                new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8).replace("1010.5", "1011.5");
        assertThat(example.isGenuine("OCMF", key, value)).isTrue();
        assertThat(example.isGenuine("OCMF", key, other)).isFalse();
        assertThat(example.isGenuine("OCMF", "", value)).isFalse();
        assertThat(example.verdict(cdr)).isEqualTo(Verdict.VALID);
    }

    @Test
    void kafkaGate_sendsEachCdrToTheTopicOfItsVerdict_withTheReport() throws IOException {
        MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
        MockProducer<String, byte[]> producer =
                new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
        consumer.assign(List.of(CDRS));
        consumer.updateBeginningOffsets(Map.of(CDRS, 0L));
        List<String> samples =
                List.of("valid-secp256r1.json", "invalid-energy-differs.json", "indeterminate-unsigned.json");
        for (int i = 0; i < samples.size(); i++) {
            consumer.addRecord(new ConsumerRecord<>(
                    CDRS.topic(), 0, i, "key" + i, sample(samples.get(i)).getBytes(StandardCharsets.UTF_8)));
        }
        consumer.addRecord(new ConsumerRecord<>(CDRS.topic(), 0, 3, "tombstone", null));

        new KafkaGate(CdrVerifier.with(Policy.interop()), consumer, producer).poll();

        assertThat(producer.history())
                .extracting(ProducerRecord::topic)
                .containsExactly("billable", "rejected", "review", "review");
        byte[] report = producer.history()
                .get(1)
                .headers()
                .lastHeader("eichcheck-report")
                .value();
        assertThat(new ObjectMapper().readTree(report).get("verdict").asText()).isEqualTo("INVALID");
        assertThat(consumer.committed(java.util.Set.of(CDRS)).get(CDRS).offset())
                .isEqualTo(4);
    }

    @Test
    void springBean_isOneVerifier() throws IOException {
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext(EichcheckConfiguration.class)) {
            CdrVerifier verifier = context.getBean(CdrVerifier.class);
            assertThat(context.getBean(CdrVerifier.class)).isSameAs(verifier);
            assertThat(verifier.verify(sample("valid-secp256r1.json")).verdict())
                    .isEqualTo(Verdict.VALID);
        }
    }
}
