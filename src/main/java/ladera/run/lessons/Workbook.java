package ladera.run.lessons;

import java.util.LinkedHashMap;
import java.util.Map;
import ladera.num.Knobs;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * A student's work on one lesson.
 *
 * @param setting what has been varied
 * @param answers as they were typed, by the task's id
 * @param hints how many hints have been taken, by the task's id
 * @param notes the student's own reflections, in Markdown
 */
public record Workbook(Setting setting, Map<String, String> answers, Map<String, Integer> hints, String notes) {
    /** So that a session file stays small enough to be read at once. */
    public static final int LONGEST_NOTES = 100_000;

    /** Longer than any number or formula that answers a task. */
    public static final int LONGEST_ANSWER = 2_000;

    public Workbook {
        answers = Map.copyOf(answers);
        hints = Map.copyOf(hints);
        if (notes.length() > LONGEST_NOTES) {
            throw new Refusal(new Problem("lesson.long", "notes", notes.length(), LONGEST_NOTES));
        }
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            if (answer.getValue().length() > LONGEST_ANSWER) {
                throw new Refusal(new Problem(
                        "lesson.long",
                        "answers." + answer.getKey(),
                        answer.getValue().length(),
                        LONGEST_ANSWER));
            }
        }
    }

    /** Nothing done yet. */
    static Workbook blank(Notebook notebook) {
        return new Workbook(notebook.initial(), Map.of(), Map.of(), "");
    }

    Workbook turned(Setting others) {
        return new Workbook(others, answers, hints, notes);
    }

    /** An empty answer takes back the one before. */
    Workbook answered(String task, String answer) {
        Map<String, String> changed = new LinkedHashMap<>(answers);
        if (answer.isBlank()) {
            changed.remove(task);
        } else {
            changed.put(task, answer.strip());
        }
        return new Workbook(setting, changed, hints, notes);
    }

    Workbook hinted(String task) {
        Map<String, Integer> changed = new LinkedHashMap<>(hints);
        changed.merge(task, 1, Integer::sum);
        return new Workbook(setting, answers, changed, notes);
    }

    Workbook noted(String others) {
        return new Workbook(setting, answers, hints, others);
    }

    /** How the lesson's knobs stand. */
    public Knobs knobs() {
        return setting.knobs();
    }

    /** How many hints of a task have been taken. */
    public int hintsOf(String task) {
        return hints.getOrDefault(task, 0);
    }

    /** What was typed for a task; empty where nothing was. */
    public String answerTo(String task) {
        return answers.getOrDefault(task, "");
    }
}
