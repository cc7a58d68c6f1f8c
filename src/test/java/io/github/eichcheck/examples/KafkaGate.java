package io.github.eichcheck.examples;

// snippet
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.report.CdrJson;
import io.github.eichcheck.wire.Bytes;
import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Takes CDRs from one topic to billable, rejected or review, the report in a header. */
public final class KafkaGate {
    private final CdrVerifier verifier;
    private final Consumer<String, byte[]> cdrs;
    private final Producer<String, byte[]> decided;

    public KafkaGate(CdrVerifier verifier, Consumer<String, byte[]> cdrs, Producer<String, byte[]> decided) {
        this.verifier = verifier;
        this.cdrs = cdrs;
        this.decided = decided;
    }

    /** Decides what has arrived; commits only what was passed on, so that no CDR is lost. */
    public void poll() {
        for (ConsumerRecord<String, byte[]> record : cdrs.poll(Duration.ofSeconds(1))) {
            byte[] json = record.value() == null ? new byte[0] : record.value();
            CdrReport report = verifier.verify(Bytes.of(json));
            String topic = switch (report.verdict()) {
                case VALID -> "billable";
                case INVALID -> "rejected";
                case INDETERMINATE -> "review";
            };
            ProducerRecord<String, byte[]> decision = new ProducerRecord<>(topic, record.key(), json);
            decision.headers().add("eichcheck-report", CdrJson.bytes(report));
            decided.send(decision);
        }
        decided.flush();
        cdrs.commitSync();
    }
}
