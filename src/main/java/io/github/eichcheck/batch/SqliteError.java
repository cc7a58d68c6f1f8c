package io.github.eichcheck.batch;

import java.sql.SQLException;
import java.util.Optional;

/** What SQLite's result codes mean (sqlite.org, "Result and Error Codes"); the lowest byte is the primary code. */
final class SqliteError {
    private static final int BUSY = 5;
    private static final int FULL = 13;
    private static final int NOT_A_DATABASE = 26;

    private SqliteError() {}

    static boolean isBusy(SQLException e) {
        return code(e) == BUSY;
    }

    static LedgerException exception(String what, SQLException e) {
        String reason = switch (code(e)) {
            case NOT_A_DATABASE -> "it is not a ledger";
            case FULL -> "the disk is full";
            default -> Optional.ofNullable(e.getMessage()).orElse("no reason given");
        };
        return new LedgerException(what + ": " + reason, e);
    }

    private static int code(SQLException e) {
        return e.getErrorCode() & 0xFF;
    }
}
