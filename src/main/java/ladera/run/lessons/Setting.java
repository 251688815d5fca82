package ladera.run.lessons;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import ladera.num.Knobs;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * How everything stands that a lesson lets one vary.
 *
 * @param knobs values of all its knobs
 * @param tables values of all its tables, by their names
 */
public record Setting(Knobs knobs, Map<String, Matrix> tables) {
    public Setting {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    public double real(String knob) {
        return knobs.real(knob);
    }

    public int integer(String knob) {
        return knobs.integer(knob);
    }

    public boolean flag(String knob) {
        return knobs.flag(knob);
    }

    public String choice(String knob) {
        return knobs.choice(knob);
    }

    /** @throws Refusal where the lesson has no such table */
    public Matrix table(String name) {
        Matrix found = tables.get(name);
        if (found == null) {
            throw new Refusal(new Problem("lesson.table", name, String.join(", ", tables.keySet())));
        }
        return found;
    }

    /**
     * The same with other values: those that are matrices are of tables, all others of knobs.
     *
     * @throws Refusal where there is no such knob or table, or a knob may not have that value
     */
    public Setting with(Notebook notebook, Map<String, ?> values) {
        Knobs turned = knobs;
        Map<String, Matrix> changed = new LinkedHashMap<>(tables);
        for (Map.Entry<String, ?> value : values.entrySet()) {
            if (value.getValue() instanceof Matrix matrix) {
                table(value.getKey());
                changed.put(value.getKey(), matrix);
            } else {
                turned = turned.with(Knobs.knob(notebook.knobs(), value.getKey()), value.getValue());
            }
        }
        return new Setting(turned, changed);
    }
}
