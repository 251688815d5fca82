package ladera.ui;

import java.util.HashMap;
import java.util.Map;

/** What views remember while language or theme throws them away and makes them anew, such as where a camera stands. */
public final class ViewMemory {
    private final Map<String, Object> kept = new HashMap<>();

    /** What was kept under a name, or {@code otherwise}. */
    @SuppressWarnings("unchecked") // Each name is used by one view, with one type.
    public <T> T recall(String name, T otherwise) {
        return (T) kept.getOrDefault(name, otherwise);
    }

    public void keep(String name, Object value) {
        kept.put(name, value);
    }
}
