package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import ladera.num.Numerals;
import ladera.study.training.Finding;
import ladera.study.training.StudyTable;
import ladera.text.Words;

/** A study as text: a row for each network in CSV, and for a person medians, quartiles and findings. */
final class StudyText {
    private static final int DIGITS = 4;

    private StudyText() {}

    static void rows(StudyTable table, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.text("level").text("group").text("seed");
        for (Finding.Measure measure : Finding.Measure.values()) {
            csv.text(measure.column());
        }
        csv.endRow();
        for (StudyTable.Row row : table.rows()) {
            csv.text(table.cells().get(row.cell()).level())
                    .text(table.cells().get(row.cell()).group())
                    .whole(row.seed());
            for (Finding.Measure measure : Finding.Measure.values()) {
                csv.real(measure.of().applyAsDouble(row));
            }
            csv.endRow();
        }
        csv.flush();
    }

    /** For each measurement the finding, and for the question's own the medians with quartiles of every combination. */
    static String of(StudyTable table, Words words) {
        StringBuilder text = new StringBuilder();
        Finding.Measure own = Finding.measure(table.plan().question());
        text.append(words.get("study.question." + table.plan().question().name().toLowerCase(Locale.ROOT)))
                .append("\n\n");
        for (int cell = 0; cell < table.cells().size(); cell++) {
            text.append(FindingText.level(table, cell, words))
                    .append(": ")
                    .append(number(table.median(cell, own.of())))
                    .append(" [")
                    .append(number(table.quartile(cell, own.of(), 0.25)))
                    .append(", ")
                    .append(number(table.quartile(cell, own.of(), 0.75)))
                    .append("]\n");
        }
        text.append("\n");
        for (Finding.Measure measure : Finding.Measure.values()) {
            text.append(FindingText.of(table, measure, words)).append("\n");
        }
        return text.toString();
    }

    private static String number(double value) {
        return Numerals.significant(value, DIGITS);
    }
}
