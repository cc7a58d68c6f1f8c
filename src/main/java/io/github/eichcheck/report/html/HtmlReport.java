package io.github.eichcheck.report.html;

import gg.jte.Content;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.report.ReportWriter;
import io.github.eichcheck.report.RunSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes one HTML page for people that stands alone: the answer, pictures, a table of all CDRs, then each CDR. The worst
 * come first, and of a large run as many as {@link #PAGES} and {@link #ROWS} say; what is left out is counted in the page.
 * The answer stands before everything else, so that the rest is held compressed until the end.
 */
public final class HtmlReport implements ReportWriter {
    /** The number of INVALID and of INDETERMINATE CDRs that are shown in full. */
    public static final int PAGES = 1000;

    /** The number of VALID CDRs that are shown in full. */
    public static final int VALID_PAGES = 100;

    /** The number of CDRs of each verdict that stand in the table. */
    public static final int ROWS = 5000;

    /** The number of inputs that are named because they could not be read. */
    public static final int UNREAD = 1000;

    private static final HtmlInterceptor NOTHING_ADDED = new PlainTags();

    private final OutputStream out;
    private final HtmlOptions options;
    private final Words words;
    private final Assets assets = Assets.load();
    private final Statistics statistics;
    private final Map<Verdict, Shelf> shelves = new EnumMap<>(Verdict.class);
    private long number;

    /**
     * A report in HTML.
     *
     * @param out where it goes; nothing is written before the end
     * @param options language, discretion and what the pictures need
     */
    public HtmlReport(OutputStream out, HtmlOptions options) {
        this.out = out;
        this.options = options;
        this.words = new Words(options.language());
        this.statistics = new Statistics(options.tolerance());
        for (Verdict verdict : Verdict.values()) {
            shelves.put(verdict, new Shelf(verdict == Verdict.VALID ? VALID_PAGES : PAGES, ROWS));
        }
    }

    @Override
    public void begin() {}

    @Override
    public void cdr(CdrReport report) throws IOException {
        number++;
        statistics.add(number, report);
        Shelf shelf = shelf(report.verdict());
        boolean hasPage = shelf.takesPage();
        if (!shelf.takesRow()) {
            return;
        }
        Discretion discretion = new Discretion(options.showIds(), report.users());
        RowView row = RowView.of(number, report, hasPage, discretion);
        shelf.row(rendered(page -> JterowGenerated.render(page, NOTHING_ADDED, words, row)));
        if (hasPage) {
            CdrView view = CdrView.of(number, report, discretion);
            shelf.page(rendered(page -> JtecdrGenerated.render(page, NOTHING_ADDED, words, view)));
        }
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        Overview overview = new Overview(
                summary,
                number,
                statistics,
                options.showIds(),
                shelf(Verdict.INVALID).left(),
                shelf(Verdict.INDETERMINATE).left(),
                shelf(Verdict.VALID).left());
        try (Shelf invalid = shelf(Verdict.INVALID);
                Shelf indeterminate = shelf(Verdict.INDETERMINATE);
                Shelf valid = shelf(Verdict.VALID)) {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            Content rows = held(writer, invalid::writeRows, indeterminate::writeRows, valid::writeRows);
            Content pages = held(writer, invalid::writePages, indeterminate::writePages, valid::writePages);
            HtmlTemplateOutput page = new OwaspHtmlTemplateOutput(new WriterOutput(writer));
            JtereportGenerated.render(page, NOTHING_ADDED, words, assets, overview, rows, pages);
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What was rendered before; it goes past the template straight to where the page goes. */
    private Content held(Writer before, HeldPart... parts) {
        return page -> {
            try {
                before.flush();
                for (HeldPart part : parts) {
                    part.writeTo(out);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @FunctionalInterface
    private interface HeldPart {
        void writeTo(OutputStream out) throws IOException;
    }

    private Shelf shelf(Verdict verdict) {
        Shelf shelf = shelves.get(verdict);
        if (shelf == null) {
            throw new IllegalStateException("there is a shelf for every verdict");
        }
        return shelf;
    }

    private static String rendered(Consumer<HtmlTemplateOutput> template) {
        StringOutput text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }
}
