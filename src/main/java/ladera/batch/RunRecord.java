package ladera.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import ladera.num.Numerals;
import ladera.num.PlaneFunction;
import ladera.num.Problem;
import ladera.num.Series;
import ladera.optim.Descent;
import ladera.optim.Outcome;
import ladera.optim.Rule;
import ladera.report.CsvWriter;
import ladera.run.Json;
import ladera.text.Language;
import ladera.text.Words;

/** The history of one run on a function of the plane, a row for the start and one for each step taken. */
final class RunRecord {
    private static final List<String> COLUMNS =
            List.of("step", "x", "y", "loss", "gradient_norm", "function_evaluations", "gradient_evaluations");

    /** The columns that hold whole numbers. */
    private static final List<Integer> WHOLE = List.of(0, 5, 6);

    /** Rows that a table for the eye has at most, beside the last. */
    private static final int READABLE_ROWS = 100;

    private static final int READABLE_DIGITS = 6;

    private final Series.Recorder[] columns = new Series.Recorder[COLUMNS.size()];
    private Outcome outcome;

    private RunRecord() {
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new Series.Recorder();
        }
    }

    /** Runs until {@code steps} are taken or the run ends by itself. */
    static RunRecord of(PlaneFunction function, Rule rule, double[] start, int steps) {
        RunRecord run = new RunRecord();
        Descent descent = new Descent(function, rule, start, Descent.Guard.PARAMETERS_AND_LOSS);
        run.note(descent);
        if (!Double.isFinite(descent.loss())) {
            Problem reason = new Problem("diverged.loss", "", Double.toString(descent.loss()));
            run.outcome = new Outcome(Outcome.Kind.DIVERGED, 0, reason);
            return run;
        }
        while (descent.index() < steps && !descent.outcome().ended()) {
            descent.advance();
            if (!descent.outcome().ended()) {
                run.note(descent);
            }
        }
        run.outcome = descent.outcome().ended()
                ? descent.outcome()
                : new Outcome(Outcome.Kind.OUT_OF_BUDGET, descent.index(), null);
        return run;
    }

    private void note(Descent descent) {
        double[] row = {
            descent.index(),
            descent.parameter(0),
            descent.parameter(1),
            descent.loss(),
            descent.gradientNorm(),
            descent.functionEvaluations(),
            descent.gradientEvaluations()
        };
        for (int i = 0; i < row.length; i++) {
            columns[i].add(row[i]);
        }
    }

    /** Rows: the start, and one for each step. */
    private int rows() {
        return columns[0].size();
    }

    /** One array a column, then how the run ended, in English whatever the system speaks: the same bytes everywhere. */
    void writeJson(OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            for (int i = 0; i < columns.length; i++) {
                json.writeArrayFieldStart(COLUMNS.get(i));
                for (int row = 0; row < rows(); row++) {
                    if (WHOLE.contains(i)) {
                        json.writeNumber((long) columns[i].get(row));
                    } else {
                        json.writeNumber(columns[i].get(row));
                    }
                }
                json.writeEndArray();
            }
            json.writeStringField("outcome", outcome.kind().name());
            json.writeNumberField("outcome_step", outcome.step());
            json.writeStringField("outcome_reason", reason(Words.in(Language.ENGLISH)));
            json.writeEndObject();
        }
        out.write('\n');
    }

    /** A header and a line a row. */
    void writeCsv(OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        COLUMNS.forEach(csv::text);
        csv.endRow();
        for (int row = 0; row < rows(); row++) {
            for (int i = 0; i < columns.length; i++) {
                double value = columns[i].get(row);
                if (WHOLE.contains(i)) {
                    csv.whole((long) value);
                } else {
                    csv.real(value);
                }
            }
            csv.endRow();
        }
        csv.flush();
    }

    /** A table for the eye, thinned where it is long, and a sentence on how the run ended. */
    void print(Terminal terminal) {
        TextTable table = new TextTable(Collections.nCopies(columns.length, true));
        table.row(COLUMNS.stream()
                .map(name -> terminal.words().get("run.column." + name))
                .toArray(String[]::new));
        int stride = Math.max(1, (rows() + READABLE_ROWS - 1) / READABLE_ROWS);
        for (int row = 0; row < rows(); row++) {
            if (row % stride == 0 || row == rows() - 1) {
                table.row(readable(row));
            }
        }
        table.print(terminal.out());
        String reason = reason(terminal.words());
        terminal.say("run.outcome." + outcome.kind().name(), outcome.step(), reason == null ? "" : reason);
    }

    /** Why the run ended before its budget, or null. */
    private String reason(Words words) {
        return outcome.reason() == null ? null : words.sentence(outcome.reason());
    }

    private String[] readable(int row) {
        String[] cells = new String[columns.length];
        for (int i = 0; i < cells.length; i++) {
            double value = columns[i].get(row);
            cells[i] = WHOLE.contains(i) ? Long.toString((long) value) : Numerals.significant(value, READABLE_DIGITS);
        }
        return cells;
    }
}
