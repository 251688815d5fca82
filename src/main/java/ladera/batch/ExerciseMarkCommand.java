package ladera.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.reference.Places;
import ladera.report.exercise.ExerciseNumbers;
import ladera.report.exercise.WorkSheetPdf;
import ladera.run.Json;
import ladera.run.JsonPlace;
import ladera.run.SessionFile;
import ladera.run.backprop.Attempt;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.ExerciseJson;
import ladera.study.backprop.Marking;
import ladera.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks what a student typed, number by number, by the exercise that the key holds. */
@Command(name = "mark")
final class ExerciseMarkCommand extends Helped implements Callable<Integer> {
    private static final int DIGITS = 6;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ANSWERS.json")
    private String answers;

    @Option(names = "--key", paramLabel = "KEY.json")
    private String key;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--sheet", paramLabel = "FILE.pdf")
    private String sheet;

    ExerciseMarkCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Exercise exercise = exercise(Options.required("--key", "KEY.json", key));
        OutputFile pdf = sheet == null ? null : OutputFile.at("--sheet", sheet);
        ObjectNode document = Json.read(Options.path("ANSWERS.json", answers));
        Exercise answered = Places.at(answers, () -> answered(exercise, document));
        if (isAnother(exercise, document)) {
            terminal.complain(new Problem("exercise.another", answers, key));
        }
        Marking.Marks marks = Marking.of(answered).marks();
        if (json) {
            Json.write(ExerciseNumbers.marks(marks, true), terminal.bytes());
        } else {
            print(marks);
        }
        if (pdf != null) {
            pdf.write(sink -> WorkSheetPdf.marked(answered, terminal.words(), sink));
        }
        return Batch.DONE;
    }

    /** The key's exercise: whatever became of the student's own copy, this one is marked. */
    private static Exercise exercise(String key) {
        return SessionFile.read(Options.path("--key", key)).section(Exercise.KIND);
    }

    /** The key's exercise with the student's answers, worked as the student chose to. */
    private static Exercise answered(Exercise exercise, ObjectNode document) {
        JsonPlace root = new JsonPlace(document, "");
        JsonPlace place = root.has(Exercise.KIND.id()) ? root.need(Exercise.KIND.id()) : root;
        place.need("answers");
        SortedMap<Cell, String> given = ExerciseJson.answers(place, exercise.task());
        boolean together =
                place.optional("together", JsonPlace::flag, exercise.notation().together());
        String student =
                place.optional("student", JsonPlace::word, exercise.attempt().student());
        return exercise.with(exercise.notation().withPointsTogether(together))
                .with(new Attempt(Attempt.Mode.CHECK, true, student, given));
    }

    /** Whether the answers come with an exercise of their own that is not the key's: another student's, or a changed one. */
    private static boolean isAnother(Exercise exercise, ObjectNode document) {
        JsonPlace root = new JsonPlace(document, "");
        if (!root.has(Exercise.KIND.id()) || !root.need(Exercise.KIND.id()).has("widths")) {
            return false;
        }
        try {
            return !Exercise.KIND.read(root.need(Exercise.KIND.id())).task().equals(exercise.task());
        } catch (Refusal unreadable) {
            return true;
        }
    }

    private void print(Marking.Marks marks) {
        Words words = terminal.words();
        TextTable table = new TextTable(List.of(false, false, true, true, true, false));
        table.row(
                words.get("exercise.mark.point"),
                words.get("exercise.mark.cell"),
                words.get("exercise.mark.given"),
                words.get("exercise.mark.expected"),
                words.get("exercise.mark.points"),
                words.get("exercise.mark.verdict"));
        for (Marking.Mark mark : marks.all()) {
            table.row(
                    mark.cell().point() == Cell.ALL
                            ? ""
                            : String.valueOf(mark.cell().point() + 1),
                    mark.cell().name(),
                    mark.given(),
                    Numerals.significant(mark.expected(), DIGITS),
                    Numerals.shortest(mark.points()),
                    words.get(
                            "verdict." + mark.diagnosis().id(), mark.diagnosis().digits()));
        }
        table.print(terminal.out());
        terminal.out()
                .println(words.get(
                        "sheet.exercise.score",
                        Numerals.shortest(marks.points()),
                        marks.all().size()));
    }
}
