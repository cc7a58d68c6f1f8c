package io.github.eichcheck.batch;

import io.github.eichcheck.wire.Bytes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A prepared statement of a ledger. Of digests the first sixteen bytes count. */
final class Query implements AutoCloseable {
    /** Among 10^8 digests of this length two are equal by chance with a probability of 10^-23. */
    static final int DIGEST = 16;

    private final String ledger;
    private final PreparedStatement statement;

    Query(String ledger, Connection connection, String sql) throws SQLException {
        this.ledger = ledger;
        this.statement = connection.prepareStatement(sql);
    }

    /** Reads a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The first row. */
    <T> Optional<T> first(Row<T> row, Object... values) {
        try {
            set(values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw SqliteError.exception("cannot read the ledger " + ledger, e);
        }
    }

    /** Changes rows. */
    void run(Object... values) {
        try {
            set(values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw SqliteError.exception("cannot write the ledger " + ledger, e);
        }
    }

    private void set(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Bytes digest) {
                statement.setBytes(i + 1, stored(digest).toArray());
            } else if (values[i] instanceof Long number) {
                statement.setLong(i + 1, number);
            } else {
                statement.setString(i + 1, String.valueOf(values[i]));
            }
        }
    }

    private static Bytes stored(Bytes digest) {
        return digest.slice(0, Math.min(DIGEST, digest.length()));
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
