package ladera.run.lessons;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.num.Doubles;
import ladera.num.Knobs;
import ladera.run.JsonPlace;
import ladera.run.KnobsJson;

/** The lessons' keys in a session file. */
final class CourseworkJson {
    private static final int MOST_HINTS = 100;

    private CourseworkJson() {}

    static Coursework read(JsonPlace section) {
        section.allowOnly("lesson", "work");
        JsonPlace chosen = section.need("lesson");
        String notebook = chosen.at(() -> Notebooks.ALL.get(chosen.word())).id();
        Map<String, Workbook> workbooks = new LinkedHashMap<>();
        if (section.has("work")) {
            section.need("work").fields().forEach((id, place) -> workbooks.put(id, workbook(id, place)));
        }
        return new Coursework(notebook, workbooks);
    }

    private static Workbook workbook(String id, JsonPlace place) {
        place.allowOnly("knobs", "tables", "answers", "hints", "notes");
        Notebook notebook = place.at(() -> Notebooks.ALL.get(id));
        Knobs knobs = KnobsJson.read(place, "knobs", notebook.knobs());
        Map<String, Matrix> tables = new LinkedHashMap<>(notebook.tables());
        if (place.has("tables")) {
            place.need("tables").fields().forEach((name, table) -> {
                table.at(() -> notebook.initial().table(name));
                tables.put(name, matrix(table));
            });
        }
        Map<String, String> answers = new LinkedHashMap<>();
        if (place.has("answers")) {
            place.need("answers").fields().forEach((task, answer) -> answers.put(task, answer.word()));
        }
        Map<String, Integer> hints = new LinkedHashMap<>();
        if (place.has("hints")) {
            place.need("hints").fields().forEach((task, taken) -> hints.put(task, (int) taken.whole(0, MOST_HINTS)));
        }
        String notes = place.optional("notes", JsonPlace::word, "");
        return place.at(() -> new Workbook(new Setting(knobs, tables), answers, hints, notes));
    }

    /** A list of rows. */
    private static Matrix matrix(JsonPlace place) {
        List<JsonPlace> rows = place.items(Matrix.LARGEST_SIDE);
        int columns =
                rows.isEmpty() ? 0 : rows.get(0).items(Matrix.LARGEST_SIDE).size();
        double[] entries = new double[rows.size() * columns];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i).reals(columns), 0, entries, i * columns, columns);
        }
        return place.at(() -> new Matrix(rows.size(), columns, Doubles.of(entries)));
    }

    static void write(Coursework section, ObjectNode to) {
        to.put("lesson", section.notebook());
        ObjectNode work = to.putObject("work");
        for (Notebook notebook : Notebooks.ALL) {
            Workbook workbook = section.workbooks().get(notebook.id());
            if (workbook != null) {
                write(workbook, work.putObject(notebook.id()));
            }
        }
    }

    private static void write(Workbook workbook, ObjectNode to) {
        KnobsJson.write(workbook.knobs(), to.putObject("knobs"));
        if (!workbook.setting().tables().isEmpty()) {
            ObjectNode tables = to.putObject("tables");
            workbook.setting().tables().forEach((name, matrix) -> {
                ArrayNode rows = tables.putArray(name);
                for (int i = 0; i < matrix.rows(); i++) {
                    ArrayNode row = rows.addArray();
                    for (int j = 0; j < matrix.columns(); j++) {
                        row.add(matrix.get(i, j));
                    }
                }
            });
        }
        ObjectNode answers = to.putObject("answers");
        workbook.answers().keySet().stream()
                .sorted()
                .forEach(task -> answers.put(task, workbook.answers().get(task)));
        ObjectNode hints = to.putObject("hints");
        workbook.hints().keySet().stream()
                .sorted()
                .forEach(task -> hints.put(task, workbook.hints().get(task)));
        to.put("notes", workbook.notes());
    }
}
