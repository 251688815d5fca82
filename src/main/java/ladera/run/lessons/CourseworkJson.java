package ladera.run.lessons;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import ladera.num.Knobs;
import ladera.run.JsonPlace;
import ladera.run.KnobsJson;

/** The lessons' keys in a session file. */
final class CourseworkJson {
    private static final int MOST_HINTS = 100;

    private CourseworkJson() {}

    static Coursework read(JsonPlace section) {
        JsonPlace chosen = section.need("lesson");
        String notebook = chosen.at(() -> Notebooks.ALL.get(chosen.word())).id();
        Map<String, Workbook> workbooks = new LinkedHashMap<>();
        if (section.has("work")) {
            section.need("work").fields().forEach((id, place) -> workbooks.put(id, workbook(id, place)));
        }
        return new Coursework(notebook, workbooks);
    }

    private static Workbook workbook(String id, JsonPlace place) {
        Notebook notebook = place.at(() -> Notebooks.ALL.get(id));
        Knobs knobs = place.has("knobs")
                ? KnobsJson.read(place.need("knobs"), notebook.knobs())
                : Knobs.initial(notebook.knobs());
        Map<String, String> answers = new LinkedHashMap<>();
        if (place.has("answers")) {
            place.need("answers").fields().forEach((task, answer) -> answers.put(task, answer.word()));
        }
        Map<String, Integer> hints = new LinkedHashMap<>();
        if (place.has("hints")) {
            place.need("hints").fields().forEach((task, taken) -> hints.put(task, (int) taken.whole(0, MOST_HINTS)));
        }
        String notes = place.has("notes") ? place.need("notes").word() : "";
        return place.at(() -> new Workbook(knobs, answers, hints, notes));
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
