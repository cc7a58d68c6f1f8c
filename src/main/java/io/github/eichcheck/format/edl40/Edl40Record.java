package io.github.eichcheck.format.edl40;

import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A signed block and what its carrier says besides.
 *
 * @param place where it stands in the record
 * @param message the signed bytes as received or rebuilt
 * @param block the same, taken apart
 * @param signature the signature; empty where it cannot be read
 * @param key the key that the carrier brings
 * @param offsetMinutes what the time of the reading is ahead of UTC; empty where the carrier does not say
 * @param contractOffsetMinutes the same for the time of the contract
 * @param carrier what else the carrier says, by its field names
 */
public record Edl40Record(
        String place,
        Bytes message,
        Edl40Block block,
        Optional<Edl40Signature> signature,
        Optional<PublicKey> key,
        Optional<Integer> offsetMinutes,
        Optional<Integer> contractOffsetMinutes,
        Map<String, String> carrier) {

    /**
     * The record as checks see it.
     *
     * @param context where findings go
     * @return the record; what it states comes from the signed bytes alone, but for the offset of the time
     */
    public SignedRecord read(DecodeContext context) {
        ContractId contract = ContractId.read(
                block.contractId(), signature.filter(Edl40Signature::isEMoc).isPresent());
        signature.map(Edl40Signature::logBookIndex).ifPresent(index -> compareLogBook(index, context));
        reportCompensation(context);
        return new SignedRecord(
                message,
                signature.map(Edl40Signature::signature),
                key,
                origin(contract),
                List.of(reading(contract, context)),
                block.layout(),
                fields(contract));
    }

    private MeterReading reading(ContractId contract, DecodeContext context) {
        return Edl40Reading.of(
                place,
                block.value(),
                new StatusByte(block.status()),
                new LocalTime(block.time(), offsetMinutes),
                contract.mark(),
                supplement(),
                context);
    }

    private RecordOrigin origin(ContractId contract) {
        return new RecordOrigin(
                Optional.of(Edl40Names.meter(block.serverId())),
                Optional.empty(),
                Optional.empty(),
                contract.user(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RecordOrigin.Page("", block.pagination())));
    }

    private void compareLogBook(Bytes index, DecodeContext context) {
        if (index.length() > 0 && !index.equals(block.logBookIndex())) {
            context.report(
                    Edl40Finding.LOG_BYTES_DIFFER, place, block.logBookIndex().toHex(), index.toHex());
        }
    }

    private void reportCompensation(DecodeContext context) {
        Supplement supplement = block.supplement();
        if (supplement.lineResistance() != 0 || supplement.compensatedValue() != 0) {
            String shown = Edl40Reading.quantity(block.value(), supplement.compensatedValue()) + ", "
                    + supplement.lineResistance() + " mOhm";
            context.report(Edl40Finding.LOSS_COMPENSATION, place, shown);
        }
    }

    private Map<String, String> supplement() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("secondsIndex", Long.toString(block.secondsIndex()));
        Supplement supplement = block.supplement();
        if (!supplement.equals(Supplement.NONE)) {
            Edl40Value value = block.value();
            fields.put(
                    "historicalValue",
                    Edl40Reading.quantity(value, supplement.historicalValue()).toString());
            fields.put(
                    "compensatedValue",
                    Edl40Reading.quantity(value, supplement.compensatedValue()).toString());
            fields.put("lineResistance", supplement.lineResistance() + " mOhm");
            fields.put("duration", supplement.duration() + " s");
            fields.put("price", Integer.toString(supplement.price()));
            if (supplement.reserved().length() > 0) {
                fields.put("reserved", supplement.reserved().toHex());
            }
        }
        return fields;
    }

    private Map<String, String> fields(ContractId contract) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("serverId", block.serverId().toHex());
        fields.put("pagination", Long.toString(block.pagination()));
        fields.put("logBookIndex", block.logBookIndex().toHex());
        fields.put("contractId", block.contractId().toHex());
        contract.phase().ifPresent(phase -> fields.put("phase", phase.toString()));
        fields.put("contractTime", new LocalTime(block.contractTime(), contractOffsetMinutes).text());
        fields.putAll(carrier);
        return fields;
    }
}
