package ladera.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import ladera.net.Kind;
import ladera.num.Catalog;
import ladera.num.Knobs;

/** An entry of a list with its settings, as {@code {"id": "elu", "knobs": {"alpha": 2}}}. */
public final class KindJson {
    private KindJson() {}

    /** @throws ladera.num.Refusal that names the place, where there is no such entry or a setting is not allowed */
    public static <T> T read(JsonPlace place, Catalog<Kind<T>> list) {
        place.allowOnly("id", "knobs");
        JsonPlace id = place.need("id");
        Kind<T> kind = id.at(() -> list.get(id.word()));
        return place.at(() -> kind.make(KnobsJson.read(place, "knobs", kind.knobs())));
    }

    /** Writes an entry that has settings only where it has knobs. */
    public static void write(String id, Knobs settings, ObjectNode to) {
        to.put("id", id);
        if (!settings.asMap().isEmpty()) {
            KnobsJson.write(settings, to.putObject("knobs"));
        }
    }
}
