package ladera.study.backprop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import ladera.num.Parallel;
import ladera.num.Refusal;
import ladera.run.Query;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Story;
import ladera.run.backprop.Task;
import ladera.study.Diagnosis;
import ladera.study.Diagnosis.Expectation;
import ladera.study.Diagnosis.Slip;
import ladera.study.Typed;

/**
 * What a student's numbers are worth, each judged on the right numbers and on the student's own earlier ones.
 *
 * @param together whether the points are worked as the columns of matrices
 * @param digits significant digits in which the exercise is written; one less is enough for an answer
 */
public record Marking(Task task, boolean together, int digits, Map<Cell, String> answers)
        implements Query<Marking.Marks> {
    /** Points for a slip that is one: the way was known. */
    private static final double SLIP_POINTS = 0.5;

    public Marking {
        answers = Map.copyOf(answers);
    }

    /** Of what stands typed in an exercise. */
    public static Marking of(Exercise exercise) {
        return new Marking(
                exercise.task(),
                exercise.notation().together(),
                exercise.notation().digits(),
                exercise.attempt().answers());
    }

    /**
     * One number's mark.
     *
     * @param given as it was typed; empty where nothing was
     * @param expected the right number
     * @param points 1 for exact, rounded or carried, half for fewer digits than needed and for a known slip, otherwise 0
     */
    public record Mark(Cell cell, String given, double expected, Diagnosis diagnosis, double points) {}

    /** All marks, in the order of the story. */
    public static final class Marks {
        private final Map<Cell, Mark> all = new LinkedHashMap<>();

        private Marks(List<Mark> marks) {
            marks.forEach(mark -> all.put(mark.cell(), mark));
        }

        public List<Mark> all() {
            return List.copyOf(all.values());
        }

        /** The mark of a number; null where the story has it not. */
        public Mark of(Cell cell) {
            return all.get(cell);
        }

        /** The sum of the points. */
        public double points() {
            return all.values().stream().mapToDouble(Mark::points).sum();
        }

        /** How many numbers have been typed. */
        public int answered() {
            return (int) all.values().stream()
                    .filter(mark -> !mark.given().isEmpty())
                    .count();
        }
    }

    @Override
    public Marks answer(BooleanSupplier stillWanted, Parallel parallel) {
        return marks();
    }

    /** Judges every number. */
    public Marks marks() {
        Solution solution = Solution.of(task);
        Rules rules = new Rules(task, solution.network());
        Own own = new Own(rules, answers);
        List<Mark> marks = new ArrayList<>();
        for (Cell cell : Story.cells(task, together)) {
            double right = solution.value(cell);
            Diagnosis diagnosis = judge(cell, right, own, rules);
            if (diagnosis.mistaken()) {
                own.mistaken.add(cell);
            }
            marks.add(new Mark(cell, answers.getOrDefault(cell, ""), right, diagnosis, points(diagnosis)));
        }
        return new Marks(marks);
    }

    private Diagnosis judge(Cell cell, double right, Own own, Rules rules) {
        Typed typed = own.typed.get(cell);
        if (typed == null) {
            return answers.containsKey(cell) ? Diagnosis.UNREADABLE : Diagnosis.BLANK;
        }
        own.begin();
        double carried = rules.value(cell, own);
        boolean mistaken = own.touched;
        List<Slip> slips = Slips.of(rules, cell, own);
        return Diagnosis.of(typed, new Expectation(right, carried, mistaken, slips, needed()));
    }

    private int needed() {
        return Math.max(2, digits - 1);
    }

    private double points(Diagnosis diagnosis) {
        return switch (diagnosis.verdict()) {
            case EXACT, CARRIED -> 1;
            case ROUNDED -> diagnosis.digits() >= needed() ? 1 : SLIP_POINTS;
            case SLIP -> SLIP_POINTS;
            default -> 0;
        };
    }

    /** The student's numbers; where one is missing, what follows from those that are there. */
    private static final class Own implements Numbers {
        private final Rules rules;
        private final Map<Cell, Typed> typed = new HashMap<>();
        private final Set<Cell> mistaken = new HashSet<>();
        private final Map<Cell, Followed> followed = new HashMap<>();
        private boolean touched;

        /** A number that was not typed, and whether a mistake has a part in it. */
        private record Followed(double value, boolean mistaken) {}

        Own(Rules rules, Map<Cell, String> answers) {
            this.rules = rules;
            answers.forEach((cell, text) -> {
                try {
                    typed.put(cell, Typed.of(text));
                } catch (Refusal notANumber) {
                    // Stays out of what follows, as if nothing had been typed.
                }
            });
        }

        /** Forgets what followed while fewer mistakes were known; from here on it is noted whether one is met. */
        void begin() {
            followed.clear();
            touched = false;
        }

        @Override
        public double of(Cell cell) {
            Typed own = typed.get(cell);
            if (own != null) {
                touched |= mistaken.contains(cell);
                return own.value();
            }
            Followed known = followed.get(cell);
            if (known == null) {
                boolean before = touched;
                touched = false;
                double value = rules.value(cell, this);
                known = new Followed(value, touched);
                followed.put(cell, known);
                touched = before;
            }
            touched |= known.mistaken;
            return known.value;
        }
    }
}
