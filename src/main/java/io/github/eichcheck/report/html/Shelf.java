package io.github.eichcheck.report.html;

import io.github.eichcheck.report.HeldText;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** The CDRs of one verdict, held until they can be written: so many lines of the table, so many in full. */
final class Shelf implements Closeable {
    private final int mostPages;
    private final int mostRows;
    private final HeldText rows = new HeldText();
    private final HeldText pages = new HeldText();
    private int rowCount;
    private int pageCount;
    private long met;

    Shelf(int mostPages, int mostRows) {
        this.mostPages = mostPages;
        this.mostRows = mostRows;
    }

    /**
     * What was left out.
     *
     * @param rows CDRs that are not in the table
     * @param pages CDRs that are not shown in full
     */
    record Left(long rows, long pages) {}

    /** Returns whether the next CDR is shown in full. */
    boolean takesPage() {
        return pageCount < mostPages;
    }

    /** Counts a CDR and returns whether it stands in the table. */
    boolean takesRow() {
        met++;
        return rowCount < mostRows;
    }

    void row(String text) throws IOException {
        rowCount++;
        rows.add(text);
    }

    void page(String text) throws IOException {
        pageCount++;
        pages.add(text);
    }

    Left left() {
        return new Left(met - rowCount, met - pageCount);
    }

    void writeRows(OutputStream out) throws IOException {
        rows.writeTo(out);
    }

    void writePages(OutputStream out) throws IOException {
        pages.writeTo(out);
    }

    @Override
    public void close() {
        rows.close();
        pages.close();
    }
}
