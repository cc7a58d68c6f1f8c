package io.github.eichcheck.batch;

import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of a ledger, and what marks a file as one. */
final class LedgerSchema {
    /** The letters ECKL, which stand in the header of the file. */
    private static final int APPLICATION = 0x45434B4C;

    private static final int VERSION = 1;

    /** A table without row identifiers is one tree that is searched by its key. */
    private static final List<String> TABLES = List.of(
            "CREATE TABLE cdr (number INTEGER PRIMARY KEY, content BLOB NOT NULL, name TEXT NOT NULL,"
                    + " start INTEGER NOT NULL, stop INTEGER NOT NULL, clock INTEGER NOT NULL)",
            "CREATE TABLE identity (digest BLOB PRIMARY KEY, cdr INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE TABLE record (digest BLOB PRIMARY KEY, cdr INTEGER NOT NULL, place INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE TABLE session (digest BLOB PRIMARY KEY, cdr INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE TABLE energy (meter BLOB NOT NULL, start INTEGER NOT NULL, cdr INTEGER NOT NULL,"
                    + " stop INTEGER NOT NULL, PRIMARY KEY (meter, start, cdr)) WITHOUT ROWID",
            "CREATE TABLE credit (digest BLOB PRIMARY KEY, proven INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE TABLE credited (cdr INTEGER PRIMARY KEY, proven INTEGER NOT NULL)");

    private LedgerSchema() {}

    /** A file's name as SQLite reads it, where it takes a question mark for the beginning of settings. */
    static String uri(Path file) {
        String path = file.toAbsolutePath().toString().replace(File.separatorChar, '/');
        String escaped = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23");
        return "file:" + (escaped.startsWith("/") ? "//" : "///") + escaped;
    }

    /** Makes sure that an open file is a ledger, or makes one of an empty file. */
    static void require(Path file, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long application = number(statement, "PRAGMA application_id");
            long version = number(statement, "PRAGMA user_version");
            if (application == 0 && version == 0 && number(statement, "SELECT count(*) FROM sqlite_schema") == 0) {
                for (String table : TABLES) {
                    statement.execute(table);
                }
                statement.execute("PRAGMA application_id = " + APPLICATION);
                statement.execute("PRAGMA user_version = " + VERSION);
            } else if (application != APPLICATION) {
                throw new LedgerException("cannot open the ledger " + file + ": it is another program's database");
            } else if (version != VERSION) {
                throw new LedgerException("cannot open the ledger " + file + ": its version is " + version
                        + ", this program knows " + VERSION);
            }
        }
    }

    static long number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
