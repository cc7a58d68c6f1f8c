package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFacts.ProvenRecord;
import io.github.eichcheck.wire.Bytes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is kept of the CDRs of all runs, in the tables of a {@link Ledger}. */
final class LedgerMemory implements BatchMemory {
    private static final String NOT_TAKEN_BACK =
            " AND NOT EXISTS (SELECT 1 FROM credited WHERE credited.cdr = energy.cdr AND proven = 1)";

    private final String file;
    private final Connection connection;
    private final List<Query> queries = new ArrayList<>();
    private final long firstNumber;

    private final Query cdr;
    private final Query record;
    private final Query session;
    private final Query times;
    private final Query name;
    private final Query credited;
    private final Query credit;
    private final Query below;
    private final Query above;
    private final Query addCdr;
    private final Query addIdentity;
    private final Query setRecord;
    private final Query setSession;
    private final Query addEnergy;
    private final Query setCredited;
    private final Query setCredit;

    LedgerMemory(Path file, Connection connection) throws SQLException {
        this.file = file.toString();
        this.connection = connection;
        cdr = query("SELECT number, content FROM identity JOIN cdr ON number = cdr WHERE digest = ?");
        record = query("SELECT cdr, place FROM record WHERE digest = ?");
        session = query("SELECT cdr FROM session WHERE digest = ?");
        times = query("SELECT start, stop, clock FROM cdr WHERE number = ?");
        name = query("SELECT name FROM cdr WHERE number = ?");
        credited = query("SELECT proven FROM credited WHERE cdr = ?");
        credit = query("SELECT proven FROM credit WHERE digest = ?");
        below = query("SELECT cdr, start, stop FROM energy WHERE meter = ? AND start <= ?" + NOT_TAKEN_BACK
                + " ORDER BY start DESC, cdr DESC LIMIT 1");
        above = query("SELECT cdr, start, stop FROM energy WHERE meter = ? AND start > ?" + NOT_TAKEN_BACK
                + " ORDER BY start, cdr LIMIT 1");
        addCdr = query("INSERT INTO cdr VALUES (?, ?, ?, ?, ?, ?)");
        addIdentity = query("INSERT OR IGNORE INTO identity VALUES (?, ?)");
        setRecord = query("INSERT OR REPLACE INTO record VALUES (?, ?, ?)");
        setSession = query("INSERT OR REPLACE INTO session VALUES (?, ?)");
        addEnergy = query("INSERT INTO energy VALUES (?, ?, ?, ?)");
        setCredited = query("INSERT OR REPLACE INTO credited VALUES (?, ?)");
        setCredit = query("INSERT OR REPLACE INTO credit VALUES (?, ?)");
        try (Query last = new Query(this.file, connection, "SELECT ifnull(max(number), -1) + 1 FROM cdr")) {
            firstNumber = last.first(row -> row.getLong(1)).orElse(0L);
        }
    }

    private Query query(String sql) throws SQLException {
        Query query = new Query(file, connection, sql);
        queries.add(query);
        return query;
    }

    @Override
    public Optional<SeenCdr> cdr(Bytes identity) {
        return cdr.first(row -> new SeenCdr(row.getLong(1), Bytes.of(row.getBytes(2))), identity);
    }

    @Override
    public Optional<SeenRecord> record(Bytes digest) {
        return record.first(row -> new SeenRecord(row.getLong(1), Codes.place(row.getInt(2))), digest);
    }

    @Override
    public Optional<Long> session(Bytes digest) {
        return session.first(row -> row.getLong(1), digest);
    }

    @Override
    public Times times(long number) {
        return times.first(row -> new Times(row.getLong(1), row.getLong(2), Codes.clock(row.getInt(3))), number)
                .orElse(Times.UNKNOWN);
    }

    @Override
    public Credit creditOf(long number) {
        return credited.first(row -> Codes.credit(row.getInt(1)), number).orElse(Credit.NONE);
    }

    @Override
    public Credit creditOf(Bytes identity) {
        return credit.first(row -> Codes.credit(row.getInt(1)), identity).orElse(Credit.NONE);
    }

    @Override
    public Optional<Interval> next(Bytes meter, long value, boolean isAbove) {
        return (isAbove ? above : below)
                .first(row -> new Interval(row.getLong(1), meter, row.getLong(2), row.getLong(3)), meter, value);
    }

    @Override
    public void keep(Kept kept) {
        long number = kept.number();
        Times period = kept.times();
        addCdr.run(number, kept.content(), kept.name(), period.start(), period.end(), (long) Codes.of(period.clock()));
        kept.identity().ifPresent(identity -> {
            addIdentity.run(identity, number);
            Credit taken = creditOf(identity);
            if (taken != Credit.NONE) {
                setCredited.run(number, (long) Codes.of(taken));
            }
        });
        for (ProvenRecord each : kept.records()) {
            if (isFree(record(each.digest()).map(SeenRecord::cdr))) {
                setRecord.run(each.digest(), number, (long) Codes.of(each.place()));
            }
        }
        kept.session().filter(digest -> isFree(session(digest))).ifPresent(digest -> setSession.run(digest, number));
        kept.interval().ifPresent(energy -> addEnergy.run(energy.meter(), energy.begin(), number, energy.end()));
    }

    private boolean isFree(Optional<Long> number) {
        return number.map(this::creditOf).orElse(Credit.PROVEN) != Credit.NONE;
    }

    @Override
    public void credit(Bytes identity, boolean proven) {
        Credit taken = proven ? Credit.PROVEN : Credit.UNPROVEN;
        if (creditOf(identity).compareTo(taken) < 0) {
            setCredit.run(identity, (long) Codes.of(taken));
            cdr(identity).ifPresent(seen -> setCredited.run(seen.number(), (long) Codes.of(taken)));
        }
    }

    @Override
    public long firstNumber() {
        return firstNumber;
    }

    @Override
    public String name(long number) {
        return name.first(row -> row.getString(1), number).orElse("a CDR");
    }

    /** Ends all statements; the connection stays open. */
    void close() throws SQLException {
        for (Query query : queries) {
            query.close();
        }
    }
}
