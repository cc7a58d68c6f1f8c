package io.github.eichcheck.format.edl40;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.eichcheck.generate.EdlMeter;
import io.github.eichcheck.spi.FieldRange;
import io.github.eichcheck.wire.Bytes;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 320 signed bytes and what is read from them. */
class Edl40BlockTest {
    @Test
    void anyBytes_areTheSameAfterParsingAndEncoding() {
        Random random = new Random(40);
        for (int i = 0; i < 2000; i++) {
            byte[] content = new byte[Edl40Block.LENGTH];
            random.nextBytes(content);
            Bytes block = Bytes.of(content);
            assertThat(Edl40Block.parse(block).encode()).isEqualTo(block);
        }
    }

    @Test
    void block_ofAnotherMeter_hasItsFields() {
        Edl40Block block = Edl40Block.parse(Bytes.of(EdlMeter.eHz().block()));

        assertThat(block.encode()).isEqualTo(Bytes.of(EdlMeter.eHz().block()));
        assertThat(Edl40Names.meter(block.serverId())).isEqualTo("1 EMH 00 0000 0001");
        assertThat(block.value().register()).isEqualTo("1-0:1.8.0*255");
        assertThat(block.value().scaled(block.value().number())).isEqualByComparingTo("1000000.0");
        assertThat(block.pagination()).isEqualTo(12);
        assertThat(block.contractId().toUtf8()).isEqualTo("CARD-1");
        assertThat(block.logBookIndex().toHex()).isEqualTo("0005");
    }

    @Test
    void layout_coversEveryByteOnce() {
        List<FieldRange> layout =
                Edl40Block.parse(Bytes.of(EdlMeter.eHz().block())).layout();
        int end = 0;
        for (FieldRange field : layout) {
            assertThat(field.from()).as(field.name()).isEqualTo(end);
            end = field.to();
        }
        assertThat(end).isEqualTo(Edl40Block.LENGTH);
    }

    @Test
    void bytes_ofAnotherLength_areNoBlock() {
        assertThatIllegalArgumentException().isThrownBy(() -> Edl40Block.parse(Bytes.of(new byte[319])));
    }

    @ParameterizedTest
    @CsvSource({
        "0901454d4800007f87b0, 1 EMH 00 0835 7808",
        "0a01454d480000ba05b4, 1 EMH 00 1219 1156",
        "0901495341000112c6fc, 1 ISA 00 1800 7804",
        "0801454d4800007f87b0, 0801454d4800007f87b0",
        "0901454d4800ffffffff, 0901454d4800ffffffff",
        "09010000000000000001, 09010000000000000001"
    })
    void serverId_isWrittenAsOnTheMeter(String id, String text) {
        assertThat(Edl40Names.meter(Bytes.hex(id))).isEqualTo(text);
    }
}
