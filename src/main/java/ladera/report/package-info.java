/**
 * Writers that hand an experiment to other tools, one file per format, and their list.
 *
 * <p>May import {@code lesson} and everything below it. To add a format, write one {@link ladera.report.Exporter}, one line in
 * {@link ladera.report.Exporters}, and its name {@code exporter.ID} in both bundles.
 */
package ladera.report;
