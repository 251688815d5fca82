package ladera.report.exercise;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.ExerciseJson;
import ladera.study.backprop.Marking;
import ladera.study.backprop.Solution;

/** An exercise's numbers as JSON, under the names that sessions give them. */
public final class ExerciseNumbers {
    private ExerciseNumbers() {}

    /** The right number of every cell, by point and for the step, as answers stand in a session. */
    public static ObjectNode right(Exercise exercise) {
        ObjectNode right = JsonNodeFactory.instance.objectNode();
        Solution solution = Solution.of(exercise.task());
        for (Cell cell : exercise.cells()) {
            String group = ExerciseJson.group(cell.point());
            ObjectNode values = right.has(group) ? (ObjectNode) right.get(group) : right.putObject(group);
            values.put(cell.name(), solution.value(cell));
        }
        return right;
    }

    /**
     * What was typed and what it is worth, cell by cell; last the sum.
     *
     * @param expected whether the right numbers are told too
     */
    public static ArrayNode marks(Marking.Marks marks, boolean expected) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Marking.Mark mark : marks.all()) {
            ObjectNode one = list.addObject();
            one.put("cell", mark.cell().name());
            if (mark.cell().point() != Cell.ALL) {
                one.put("point", mark.cell().point() + 1);
            }
            one.put("given", mark.given());
            if (expected) {
                one.put("expected", mark.expected());
            }
            one.put("verdict", mark.diagnosis().id())
                    .put("digits", mark.diagnosis().digits())
                    .put("points", mark.points());
        }
        list.addObject().put("sum", marks.points()).put("of", marks.all().size());
        return list;
    }
}
