package io.github.eichcheck.format.edl40.ebee;

import io.github.eichcheck.format.sml.GetListResponse;
import io.github.eichcheck.format.sml.SmlDefect;
import io.github.eichcheck.format.sml.SmlFile;
import io.github.eichcheck.format.sml.SmlSyntaxException;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.List;

/** Reads the SML telegrams in a record. */
final class Telegrams {
    private final DecodeContext context;

    Telegrams(DecodeContext context) {
        this.context = context;
    }

    List<SignedRecord> read(Bytes record) throws DecodeException {
        SmlFile file = parse(record);
        file.defects().forEach(this::report);
        if (file.lists().isEmpty()) {
            throw new DecodeException(context.finding(EbeeFinding.SML_WITHOUT_LIST, "SML"));
        }
        List<SignedRecord> records = new ArrayList<>();
        for (GetListResponse list : file.lists()) {
            Telegram telegram = new Telegram(list, "list[" + records.size() + "]", context);
            records.addAll(read(telegram));
        }
        return List.copyOf(records);
    }

    private List<SignedRecord> read(Telegram telegram) throws DecodeException {
        if (telegram.isOfIsabellenhuette()) {
            throw new DecodeException(context.finding(EbeeFinding.SML_OF_OTHER_FORMAT, "SML"));
        }
        return telegram.hasOldLayout()
                ? new OldLayout(telegram, context).records()
                : List.of(new PagedLayout(telegram, context).read());
    }

    private SmlFile parse(Bytes record) throws DecodeException {
        try {
            return SmlFile.read(record);
        } catch (SmlSyntaxException e) {
            throw new DecodeException(context.finding(EbeeFinding.SML_MALFORMED, "SML")
                    .actual(e.getMessage() + " at byte " + e.offset()));
        }
    }

    private void report(SmlDefect defect) {
        switch (defect.kind()) {
            case FILE_CRC -> context.report(EbeeFinding.CRC_WRONG, "file", defect.expected(), defect.actual());
            case MESSAGE_CRC -> context.report(EbeeFinding.CRC_WRONG, "message", defect.expected(), defect.actual());
            case BYTES_BEFORE -> context.report(EbeeFinding.BYTES_BEFORE, "SML", defect.actual());
            case BYTES_AFTER -> context.report(EbeeFinding.BYTES_AFTER, "SML", defect.actual());
        }
    }
}
