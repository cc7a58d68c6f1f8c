package io.github.eichcheck.format.edl40.ebee;

import io.github.eichcheck.format.edl40.ContractId;
import io.github.eichcheck.format.edl40.Edl40Names;
import io.github.eichcheck.format.edl40.Edl40Reading;
import io.github.eichcheck.format.edl40.Edl40Signature;
import io.github.eichcheck.format.edl40.LocalTime;
import io.github.eichcheck.format.edl40.StatusByte;
import io.github.eichcheck.format.sml.SmlTime;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a telegram of the layout before pagination, whose meter signs twice: the value, and the list with the value's
 * signature in it. Both become records; the one of the value alone has no reading, since the list states it already.
 */
final class OldLayout {
    private final Telegram telegram;
    private final DecodeContext context;

    OldLayout(Telegram telegram, DecodeContext context) {
        this.telegram = telegram;
        this.context = context;
    }

    List<SignedRecord> records() throws DecodeException {
        OldBlock block = block();
        context.report(context.finding(EbeeFinding.OLD_LAYOUT, telegram.place()));
        ContractId contract = ContractId.read(block.contractId(), false);
        RecordOrigin origin = origin(block, contract);
        SignedRecord list = new SignedRecord(
                block.encode(),
                telegram.signature().map(Edl40Signature::signature),
                Optional.empty(),
                origin,
                List.of(reading(block)),
                block.layout(),
                fields(block, contract));
        SignedRecord value = new SignedRecord(
                block.encodeValue(),
                valueSignature(block).map(Edl40Signature::signature),
                Optional.empty(),
                origin,
                List.of(),
                block.layoutOfValue(),
                Map.of("signs", "value"));
        return List.of(list, value);
    }

    private Optional<Edl40Signature> valueSignature(OldBlock block) {
        return Edl40Signature.read(block.valueSignature(), telegram.place() + ".valueSignature", context);
    }

    private OldBlock block() throws DecodeException {
        Bytes signature = telegram.valueEntry().signature();
        if (signature.length() != OldBlock.SIGNATURE_LENGTH) {
            throw telegram.length("valueSignature", Integer.toString(OldBlock.SIGNATURE_LENGTH), signature.length());
        }
        return new OldBlock(
                telegram.serverId(),
                telegram.valueTime().localSeconds(),
                StatusWord.lowestByte(telegram.valueEntry().status().orElse(BigInteger.ZERO)),
                telegram.value(),
                signature,
                telegram.contractId(),
                telegram.contractTime().localSeconds());
    }

    private MeterReading reading(OldBlock block) throws DecodeException {
        return Edl40Reading.of(
                telegram.place(),
                block.value(),
                new StatusByte(block.status()),
                localTime(telegram.valueTime()),
                ReadingMark.NONE,
                Map.of(),
                context);
    }

    private static LocalTime localTime(SmlTime time) {
        return new LocalTime(time.localSeconds(), Optional.of(time.offsetMinutes()));
    }

    private static RecordOrigin origin(OldBlock block, ContractId contract) {
        return new RecordOrigin(
                Optional.of(Edl40Names.meter(block.serverId())),
                Optional.empty(),
                Optional.empty(),
                contract.user(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Map<String, String> fields(OldBlock block, ContractId contract) throws DecodeException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("signs", "list");
        fields.put("serverId", block.serverId().toHex());
        fields.put("logBookIndex", block.logBookIndex().toHex());
        fields.put("contractId", block.contractId().toHex());
        contract.phase().ifPresent(phase -> fields.put("phase", phase.toString()));
        fields.put("contractTime", localTime(telegram.contractTime()).text());
        fields.putAll(telegram.fields());
        return fields;
    }
}
