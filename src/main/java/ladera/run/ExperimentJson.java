package ladera.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.num.Problem;
import ladera.num.Refusal;

/** The experiment's keys in a session file: format, room, and one object for each section. */
final class ExperimentJson {
    private ExperimentJson() {}

    static Experiment read(JsonNode document) {
        JsonPlace root = new JsonPlace(document, "");
        if (!document.isObject()) {
            throw new Refusal(new Problem("session.not-one", ""));
        }
        if (document.path("format").isMissingNode()
                && Sections.ALL.ids().stream().noneMatch(document::has)) {
            throw new Refusal(new Problem("session.not-one", ""));
        }
        long format = root.need("format").whole(1, Integer.MAX_VALUE);
        if (format > SessionFile.FORMAT) {
            throw new Refusal(new Problem("session.newer", "format", format, SessionFile.FORMAT));
        }
        List<String> keys = new ArrayList<>(List.of("format", "room"));
        keys.addAll(Sections.ALL.ids());
        // Others may keep sections of their own beside these, as the key of an exercise does.
        JsonKeys.allowNoSlips(document, "", keys);
        Experiment experiment = new Experiment(room(root), Map.of());
        for (SectionKind<?, ?> kind : Sections.ALL) {
            if (root.has(kind.id())) {
                experiment = experiment.with(kind.read(root.need(kind.id())));
            }
        }
        // A file that names neither a room nor any section is some other program's.
        if (experiment.sections().isEmpty() && !root.has("room")) {
            throw new Refusal(new Problem("session.not-one", ""));
        }
        return experiment;
    }

    /** The room in sight; the optimizers' where none is named. */
    private static String room(JsonPlace root) {
        if (!root.has("room")) {
            return Race.KIND.room();
        }
        JsonPlace room = root.need("room");
        return room.at(() -> Sections.ofRoom(room.word()).room());
    }

    static ObjectNode write(Experiment experiment, ObjectNode root) {
        root.put("format", SessionFile.FORMAT);
        root.put("room", experiment.room());
        for (SectionKind<?, ?> kind : Sections.ALL) {
            if (experiment.sections().containsKey(kind.id())) {
                write(kind, experiment, root);
            }
        }
        return root;
    }

    private static <S extends Section> void write(SectionKind<S, ?> kind, Experiment experiment, ObjectNode root) {
        kind.write(experiment.section(kind), root.putObject(kind.id()));
    }
}
