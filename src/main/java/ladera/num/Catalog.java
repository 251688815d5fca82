package ladera.num;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An ordered list with unique ids: a menu, the choices of the command line and the test matrix are all this list.
 *
 * @param <T> what it lists
 */
public final class Catalog<T extends Named> implements Iterable<T> {
    private final String kind;
    private final Map<String, T> byId = new LinkedHashMap<>();

    /**
     * @param kind what the entries are, as in {@code ladera list KIND}
     * @throws IllegalArgumentException where two entries share an id
     */
    @SafeVarargs
    public Catalog(String kind, T... entries) {
        this.kind = kind;
        for (T entry : entries) {
            if (byId.put(entry.id(), entry) != null) {
                throw new IllegalArgumentException("two " + kind + " are called " + entry.id());
            }
        }
    }

    public String kind() {
        return kind;
    }

    public List<T> entries() {
        return List.copyOf(byId.values());
    }

    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The entry with this id.
     *
     * @throws Refusal that names the id, the nearest one there is, and all of them
     */
    public T get(String id) {
        T found = byId.get(id);
        if (found == null && byId.isEmpty()) {
            throw new Refusal(new Problem("unknown-of-none", "", id));
        }
        if (found == null) {
            throw new Refusal(new Problem(Problem.UNKNOWN_ID, kind, id, nearest(id), String.join(", ", byId.keySet())));
        }
        return found;
    }

    /** The listed id with the fewest edits from the one given. */
    public String nearest(String id) {
        String best = "";
        int fewest = Integer.MAX_VALUE;
        for (String known : byId.keySet()) {
            int edits = Spelling.edits(id, known);
            if (edits < fewest) {
                fewest = edits;
                best = known;
            }
        }
        return best;
    }

    @Override
    public Iterator<T> iterator() {
        return entries().iterator();
    }
}
