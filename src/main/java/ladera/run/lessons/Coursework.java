package ladera.run.lessons;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import ladera.run.Section;

/**
 * The lessons: which one is in sight, and the work on each.
 *
 * @param notebook id of the one in sight
 * @param workbooks by the notebook's id; one that was never touched has none
 */
public record Coursework(String notebook, Map<String, Workbook> workbooks) implements Section {
    public static final CourseworkKind KIND = new CourseworkKind();

    public Coursework {
        Notebooks.ALL.get(notebook);
        workbooks = Map.copyOf(workbooks);
    }

    @Override
    public CourseworkKind kind() {
        return KIND;
    }

    /** Untouched, with this notebook in sight. @throws ladera.num.Refusal where there is none */
    public static Coursework at(String notebook) {
        return new Coursework(notebook, Map.of());
    }

    /** The work on a lesson. */
    public Workbook workbook(String id) {
        Workbook kept = workbooks.get(id);
        return kept == null ? Workbook.blank(Notebooks.ALL.get(id)) : kept;
    }

    /** The same with another notebook in sight. */
    public Coursework open(String other) {
        return new Coursework(other, workbooks);
    }

    Coursework with(String id, UnaryOperator<Workbook> change) {
        Map<String, Workbook> changed = new LinkedHashMap<>(workbooks);
        changed.put(id, change.apply(workbook(id)));
        return new Coursework(notebook, changed);
    }
}
