package io.github.eichcheck.format.sml;

import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An SML file: messages one after the other, with or without the transport protocol around them.
 *
 * @param lists the GetList responses in it, in the order of the file
 * @param defects what is wrong with it
 */
public record SmlFile(List<GetListResponse> lists, List<SmlDefect> defects) {
    /**
     * Reads a file. Lists are read to a depth of {@value TlvReader#MAX_DEPTH}, and {@value TlvReader#MAX_ELEMENTS}
     * elements in all.
     *
     * @param record the file's bytes
     * @return what is in it
     * @throws SmlSyntaxException if it is not SML
     */
    public static SmlFile read(Bytes record) throws SmlSyntaxException {
        List<SmlDefect> defects = new ArrayList<>();
        List<GetListResponse> lists = new ArrayList<>();
        for (Bytes content : SmlTransport.contents(record, defects)) {
            for (SmlMessage message : messages(content, defects)) {
                if (message.tag() == SmlMessage.GET_LIST_RESPONSE) {
                    lists.add(GetListResponse.read(message.body()));
                }
            }
        }
        return new SmlFile(List.copyOf(lists), List.copyOf(defects));
    }

    private static List<SmlMessage> messages(Bytes content, List<SmlDefect> defects) throws SmlSyntaxException {
        List<SmlMessage> messages = new ArrayList<>();
        TlvReader reader = new TlvReader(content);
        reader.skipPadding();
        while (!reader.atEnd()) {
            messages.add(SmlMessage.read(content, reader, defects));
            reader.skipPadding();
        }
        return messages;
    }

    /**
     * Whether bytes are unmistakably SML.
     *
     * @param record the bytes
     * @return true if they begin with the transport protocol's start, or with a whole message that opens a file or
     *     lists values
     */
    public static boolean begins(Bytes record) {
        return record.startsWith(SmlTransport.START)
                || (beginsList(record)
                        && firstMessage(record).filter(SmlMessage::isOfResponse).isPresent());
    }

    /** Every message is a list; a look at the first byte spares texts the exception. */
    private static boolean beginsList(Bytes record) {
        return record.length() > 0 && (record.at(0) >> 4 & 7) == TlvReader.LIST;
    }

    private static Optional<SmlMessage> firstMessage(Bytes record) {
        try {
            return Optional.of(SmlMessage.read(record, new TlvReader(record), new ArrayList<>()));
        } catch (SmlSyntaxException e) {
            return Optional.empty();
        }
    }
}
