package io.github.eichcheck.cli;

import io.github.eichcheck.report.html.ReportLanguage;

/** Reads the name of a language. */
final class LanguageConverter extends WordConverter<ReportLanguage> {
    LanguageConverter() {
        super(ReportLanguage.class);
    }
}
