package ladera.run.backprop;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * Who works the exercise, and how far they have come.
 *
 * @param mode whether the numbers are shown, or typed and checked
 * @param checkOnly whether whoever set the exercise keeps its numbers hidden and its weights as they are
 * @param student name or number; empty where nobody said
 * @param answers what was typed for each number, as it was typed
 */
public record Attempt(Mode mode, boolean checkOnly, String student, SortedMap<Cell, String> answers) {
    /** Longer than any number or short expression. */
    public static final int LONGEST_ANSWER = 200;

    /** Longer than any name on a list. */
    public static final int LONGEST_NAME = 200;

    /** Every number is seen, with nothing typed. */
    public static final Attempt NONE = new Attempt(Mode.SHOW, false, "", Collections.emptySortedMap());

    /** What the room does with the numbers. */
    public enum Mode {
        SHOW,
        CHECK
    }

    public Attempt {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        if (checkOnly && mode == Mode.SHOW) {
            throw new Refusal(new Problem("exercise.check-only", "mode"));
        }
        for (Map.Entry<Cell, String> answer : answers.entrySet()) {
            if (answer.getValue().length() > LONGEST_ANSWER) {
                throw new Refusal(new Problem("exercise.answer", answer.getKey().name(), LONGEST_ANSWER));
            }
        }
        if (student.length() > LONGEST_NAME) {
            throw new Refusal(new Problem("exercise.student", "student", LONGEST_NAME));
        }
    }

    public Attempt in(Mode other) {
        return new Attempt(other, checkOnly, student, answers);
    }

    /** With something typed for a number; a blank takes back what was there. */
    public Attempt answering(Cell cell, String text) {
        SortedMap<Cell, String> changed = new TreeMap<>(answers);
        if (text.isBlank()) {
            changed.remove(cell);
        } else {
            changed.put(cell, text.trim());
        }
        return new Attempt(mode, checkOnly, student, changed);
    }

    /** By somebody else. */
    public Attempt by(String other) {
        return new Attempt(mode, checkOnly, other, answers);
    }

    /** With nothing typed. */
    public Attempt blank() {
        return new Attempt(mode, checkOnly, student, Collections.emptySortedMap());
    }

    /** Without answers to what a task does not ask. */
    public Attempt to(Task task) {
        SortedMap<Cell, String> kept = new TreeMap<>(answers);
        kept.keySet().removeIf(cell -> !cell.existsIn(task));
        return new Attempt(mode, checkOnly, student, kept);
    }

    /** Set for a student: numbers hidden, for good. */
    public static Attempt setFor(String student) {
        return new Attempt(Mode.CHECK, true, student, Collections.emptySortedMap());
    }
}
