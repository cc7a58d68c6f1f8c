package io.github.eichcheck.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

/**
 * A file that carries what a {@link BatchCheck} remembers from one run to the next: a database of SQLite, which needs
 * {@code org.xerial:sqlite-jdbc}. A run is one transaction: while it lasts, no other run can open the ledger, so that neither
 * misses what the other learns; at {@link #commit()} everything is written at once, and without it nothing is, also where
 * the process is killed or the power fails. Not for use by several threads at once.
 *
 * <p>The first sixteen bytes of digests stand for records, sessions, meters and the contents of CDRs. In clear it holds how
 * CDRs name themselves (country, party, id), because a finding must name the earlier CDR, their periods, and the values of
 * meters in Wh. It holds neither users nor tokens, nor keys, nor signed data.
 */
public final class Ledger implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final LedgerMemory memory;
    private boolean committed;

    private Ledger(Path file, Connection connection, LedgerMemory memory) {
        this.file = file;
        this.connection = connection;
        this.memory = memory;
    }

    /**
     * Opens a ledger and begins a run.
     *
     * @param file the ledger; made where there is none, in a folder that must be there
     * @param patience how long to wait for another run that uses it
     * @param waiting called once if there is such a run
     * @return the ledger, for this run alone
     * @throws LedgerException if it cannot be opened or written, is no ledger or one of a newer version, or if the other run
     *     does not end in time
     */
    public static Ledger open(Path file, Duration patience, Runnable waiting) {
        requirePlace(file);
        try {
            Connection connection = connect(file);
            try {
                begin(file, connection, patience, waiting);
                LedgerSchema.require(file, connection);
                return new Ledger(file, connection, new LedgerMemory(file, connection));
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw SqliteError.exception("cannot open the ledger " + file, e);
        }
    }

    private static void requirePlace(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new LedgerException("cannot open the ledger " + file + ": there is no folder " + folder);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new LedgerException("cannot open the ledger " + file + ": this is not a file");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new LedgerException("cannot open the ledger " + file + ": it cannot be written");
        }
    }

    /** Durable to the last: a journal that is rolled back after a crash, and each step is on the disk before the next. */
    private static Connection connect(Path file) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("journal_mode", "DELETE");
        settings.setProperty("synchronous", "EXTRA");
        settings.setProperty("busy_timeout", "0");
        settings.setProperty("cache_size", "-262144");
        settings.setProperty("jdbc.get_generated_keys", "false");
        return DriverManager.getConnection("jdbc:sqlite:" + LedgerSchema.uri(file), settings);
    }

    private static void begin(Path file, Connection connection, Duration patience, Runnable waiting)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try {
                statement.execute("BEGIN IMMEDIATE");
            } catch (SQLException e) {
                if (!SqliteError.isBusy(e)) {
                    throw e;
                }
                waiting.run();
                waitFor(file, statement, patience);
            }
        }
    }

    private static void waitFor(Path file, Statement statement, Duration patience) throws SQLException {
        statement.execute("PRAGMA busy_timeout = " + Math.min(Integer.MAX_VALUE, patience.toMillis()));
        try {
            statement.execute("BEGIN IMMEDIATE");
        } catch (SQLException e) {
            if (SqliteError.isBusy(e)) {
                throw new LedgerException(
                        "the ledger " + file + " is still used by another run after " + patience.toSeconds() + " s", e);
            }
            throw e;
        }
    }

    /** What it remembers. */
    LedgerMemory memory() {
        return memory;
    }

    /**
     * Writes what this run has learnt, all of it or nothing. The run is over then.
     *
     * @throws LedgerException if it cannot be written; it is then as it was before the run
     */
    public void commit() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("COMMIT");
            committed = true;
        } catch (SQLException e) {
            throw SqliteError.exception("cannot write the ledger " + file + ", which stays as it was", e);
        }
    }

    /** Ends the run; what was not committed is forgotten. */
    @Override
    public void close() {
        try (Connection closing = connection) {
            memory.close();
            if (!committed) {
                try (Statement statement = closing.createStatement()) {
                    statement.execute("ROLLBACK");
                }
            }
        } catch (SQLException e) {
            throw SqliteError.exception("cannot close the ledger " + file, e);
        }
    }
}
