package io.github.eichcheck.report.html;

import java.math.BigDecimal;

/**
 * How the report is written.
 *
 * @param language the language of its own words
 * @param showIds whether identifiers of users are shown whole
 * @param tolerance how far billed and signed energy may be apart, in kWh; drawn as a band
 */
public record HtmlOptions(ReportLanguage language, boolean showIds, BigDecimal tolerance) {}
