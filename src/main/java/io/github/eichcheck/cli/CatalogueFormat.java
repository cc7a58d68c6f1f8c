package io.github.eichcheck.cli;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.report.CatalogueReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms in which findings are explained. */
enum CatalogueFormat {
    /** For people. */
    TEXT,
    /** One JSON array. */
    JSON;

    void write(List<FindingCode> codes, OutputStream out) throws IOException {
        switch (this) {
            case TEXT -> out.write(CatalogueReport.text(codes).getBytes(StandardCharsets.UTF_8));
            case JSON -> CatalogueReport.json(codes, out);
        }
        out.flush();
    }

    /** Reads the word. */
    static final class Converter extends WordConverter<CatalogueFormat> {
        Converter() {
            super(CatalogueFormat.class);
        }
    }
}
