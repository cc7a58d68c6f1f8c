package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFacts.ProvenRecord;
import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/**
 * What is kept of the CDRs of one run, in arrays of numbers: at most 40 bytes for each signed value of CDRs that have two.
 * Of a digest its first eight bytes are kept. Among n records, two different ones meet by chance with a probability of
 * n&sup2; / 2<sup>65</sup>: 3 in 100 million for a million, 3 in 10,000 for a hundred million; the same holds for CDRs and
 * for sessions. Of what a CDR says four bytes are kept, which count only where an id comes twice.
 */
final class ArrayMemory implements BatchMemory {
    private static final int PLACE_BITS = 2;

    private final SegmentedTable cdrs = new SegmentedTable();
    private final SegmentedTable records = new SegmentedTable();
    private final SegmentedTable sessions = new SegmentedTable();
    private final SegmentedTable credits = new SegmentedTable();
    private final CreditedCdrs credited = new CreditedCdrs();
    private final LongColumn contents = new LongColumn();
    private final LongColumn times = new LongColumn();
    private final LongColumn energies = new LongColumn();
    private final MeterOrder meters = new MeterOrder(this::begin);

    @Override
    public Optional<SeenCdr> cdr(Bytes identity) {
        int cdr = cdrs.get(identity);
        if (cdr == LongIntTable.ABSENT) {
            return Optional.empty();
        }
        int content = contents.half(cdr);
        return Optional.of(new SeenCdr(cdr, content == 0 ? Bytes.EMPTY : bytes(content)));
    }

    @Override
    public Optional<SeenRecord> record(Bytes digest) {
        int value = records.get(digest);
        return value == LongIntTable.ABSENT
                ? Optional.empty()
                : Optional.of(new SeenRecord(value >>> PLACE_BITS, Codes.place(value & (1 << PLACE_BITS) - 1)));
    }

    @Override
    public Optional<Long> session(Bytes session) {
        int cdr = sessions.get(session);
        return cdr == LongIntTable.ABSENT ? Optional.empty() : Optional.of((long) cdr);
    }

    @Override
    public Times times(long cdr) {
        long packed = times.get((int) cdr);
        long start = packed >>> 32;
        return new Times(start, start + (packed >>> 2 & (1L << 30) - 1), Codes.clock((int) (packed & 3)));
    }

    @Override
    public Credit creditOf(long cdr) {
        return credited.of((int) cdr);
    }

    @Override
    public Credit creditOf(Bytes identity) {
        return Codes.credit(credits.get(identity));
    }

    @Override
    public Optional<Interval> next(Bytes meter, long value, boolean above) {
        int list = meters.list(meter);
        if (list == LongIntTable.ABSENT) {
            return Optional.empty();
        }
        int step = above ? 1 : -1;
        int place = above ? meters.above(list, value) : meters.above(list, value) - 1;
        while (place >= 0 && place < meters.size(list)) {
            int cdr = meters.cdr(list, place);
            if (creditOf(cdr) != Credit.PROVEN) {
                long end = begin(cdr) + (energies.get(cdr) & (1L << Interval.LENGTH_BITS) - 1);
                return Optional.of(new Interval(cdr, meter, begin(cdr), end));
            }
            place += step;
        }
        return Optional.empty();
    }

    private long begin(int cdr) {
        return energies.get(cdr) >>> Interval.LENGTH_BITS;
    }

    @Override
    public void keep(Kept cdr) {
        int number = (int) cdr.number();
        cdr.identity().filter(identity -> cdr(identity).isEmpty()).ifPresent(identity -> {
            cdrs.put(identity, number);
            contents.setHalf(number, cdr.content().length() == 0 ? 0 : number(cdr.content()));
            credited.set(number, creditOf(identity));
        });
        for (ProvenRecord record : cdr.records()) {
            if (isFree(record(record.digest()).map(SeenRecord::cdr))) {
                records.put(record.digest(), number << PLACE_BITS | Codes.of(record.place()));
            }
        }
        cdr.session().filter(session -> isFree(session(session))).ifPresent(session -> sessions.put(session, number));
        Times period = cdr.times();
        if (period.isKnown()) {
            long length = Math.min(period.end() - period.start(), (1L << 30) - 1);
            times.set(number, period.start() << 32 | length << 2 | Codes.of(period.clock()));
        }
        cdr.interval().ifPresent(interval -> {
            energies.set(number, interval.begin() << Interval.LENGTH_BITS | interval.end() - interval.begin());
            meters.add(interval.meter(), number);
        });
    }

    private boolean isFree(Optional<Long> cdr) {
        return cdr.map(this::creditOf).orElse(Credit.PROVEN) != Credit.NONE;
    }

    @Override
    public void credit(Bytes identity, boolean proven) {
        Credit credit = proven ? Credit.PROVEN : Credit.UNPROVEN;
        if (creditOf(identity).compareTo(credit) < 0) {
            credits.put(identity, Codes.of(credit));
            cdr(identity).ifPresent(cdr -> credited.set((int) cdr.number(), credit));
        }
    }

    @Override
    public long firstNumber() {
        return 0;
    }

    @Override
    public String name(long cdr) {
        throw new IllegalArgumentException("there was no earlier run");
    }

    /** The bytes that all arrays take. */
    long bytes() {
        return cdrs.bytes()
                + records.bytes()
                + sessions.bytes()
                + credits.bytes()
                + contents.bytes()
                + times.bytes()
                + energies.bytes()
                + meters.bytes();
    }

    /** The first four bytes as a number, never zero. */
    private static int number(Bytes digest) {
        int number = digest.at(0) << 24 | digest.at(1) << 16 | digest.at(2) << 8 | digest.at(3);
        return number == 0 ? 1 : number;
    }

    private static Bytes bytes(int number) {
        return Bytes.of(
                new byte[] {(byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number});
    }
}
