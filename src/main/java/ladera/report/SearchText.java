package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import ladera.net.Model;
import ladera.num.Knob;
import ladera.num.Numerals;
import ladera.report.model.TrainedModel;
import ladera.run.training.Learner;
import ladera.run.training.SearchPlan;
import ladera.run.training.TrainingRace;
import ladera.study.training.SearchTable;
import ladera.text.Words;

/** A search for the best network as text: a row for each network in CSV, and for a person what was found. */
public final class SearchText {
    private static final int DIGITS = 4;

    private SearchText() {}

    /** The best network by validation, with all that is needed to repeat it, as a model to be kept. */
    public static Model best(SearchTable table, TrainingRace around) {
        Learner winner = winner(table);
        return TrainedModel.of(table.plan().race(around, winner), table.best());
    }

    private static Learner winner(SearchTable table) {
        return table.candidates().get(table.best().key() - 1);
    }

    /** A network in one line: widths, activation, initialiser, optimizer, rate and schedule. */
    public static String line(Learner learner, Words words) {
        String widths = learner.shape().hidden().stream().map(String::valueOf).collect(Collectors.joining("-"));
        String network = words.get(
                "search.network",
                widths.isEmpty() ? "\u2013" : widths,
                words.get("activation." + learner.shape().activation(0).id()),
                words.get("initializer." + learner.shape().initializer().id()));
        String method = words.get("optimizer." + learner.optimizer());
        Knob rate = learner.method().rateKnob();
        if (rate == null || SearchPlan.findsItsSteps(learner)) {
            return words.get("search.line", network, method);
        }
        return words.get(
                "search.line.rated",
                network,
                method,
                Numerals.significant(learner.tuning().method().real(rate.id()), 2),
                words.get("schedule." + learner.tuning().schedule()));
    }

    /** What was found, without a word of the test: it is asked once, by whoever keeps the model. */
    public static String found(SearchTable table, Words words) {
        if (table.best() == null) {
            return words.get("search.none-yet");
        }
        return words.get(
                "search.found",
                table.rows().size(),
                line(winner(table), words),
                Numerals.significant(table.best().chosenBy(), DIGITS),
                (long) table.best().evaluatedAt().get(table.best().best()));
    }

    static String of(SearchTable table, Model best, Words words) {
        StringBuilder text = new StringBuilder(found(table, words)).append("\n");
        best.scores()
                .forEach((set, loss) -> text.append(words.get("model.score." + set))
                        .append(": ")
                        .append(Numerals.significant(loss, DIGITS))
                        .append("\n"));
        return text.toString();
    }

    static void rows(SearchTable table, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        for (String name : new String[] {
            "candidate",
            "hidden",
            "activation",
            "initializer",
            "optimizer",
            "rate",
            "schedule",
            "train",
            "validation",
            "step",
            "parameters",
            "seconds"
        }) {
            csv.text(name);
        }
        csv.endRow();
        for (SearchTable.Row row : table.ranked()) {
            Learner learner = table.candidate(row);
            Knob rate = learner.method().rateKnob();
            csv.whole(row.candidate())
                    .text(learner.shape().hidden().stream().map(String::valueOf).collect(Collectors.joining("-")))
                    .text(learner.shape().activation(0).id())
                    .text(learner.shape().initializer().id())
                    .text(learner.optimizer())
                    .real(rate == null ? Double.NaN : learner.tuning().method().real(rate.id()))
                    .text(learner.tuning().schedule())
                    .real(row.train())
                    .real(row.validation())
                    .whole(row.step())
                    .whole(row.parameters())
                    .real(row.seconds());
            csv.endRow();
        }
        csv.flush();
    }
}
