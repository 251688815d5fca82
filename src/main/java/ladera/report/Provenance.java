package ladera.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Experiment;
import ladera.run.SessionFile;
import ladera.text.Program;

/**
 * The run behind a figure, as it is kept within the figure's file: with it the run can be opened again.
 *
 * @param step the step in sight
 */
public record Provenance(Experiment experiment, long step) {
    /** Program and version. */
    static final String SOFTWARE = "Software";

    static final String STEP = "ladera-step";

    /** Every seed of the session, for people; a run is repeated from its session. */
    static final String SEED = "ladera-seed";

    /** The session file's text. */
    static final String SESSION = "ladera-session";

    private static final JsonMapper JSON = new JsonMapper();

    /** What is written into a file, by name: printable, in this order. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        String session = SessionFile.write(experiment);
        fields.put(SOFTWARE, Program.NAME + " " + Program.VERSION);
        fields.put(STEP, Long.toString(step));
        fields.put(SEED, seeds(session));
        fields.put(SESSION, session);
        return fields;
    }

    /**
     * The run that a file's fields tell of.
     *
     * @param file named in a refusal
     * @throws Refusal where they tell of none, or of one that cannot be opened
     */
    static Provenance of(Map<String, String> fields, String file) {
        String session = fields.get(SESSION);
        if (session == null) {
            throw new Refusal(new Problem("figure.no-run", file));
        }
        try {
            Experiment experiment = SessionFile.parse(session);
            return new Provenance(
                    experiment,
                    Math.max(0, Long.parseLong(fields.getOrDefault(STEP, "0").trim())));
        } catch (NumberFormatException noStep) {
            throw new Refusal(new Problem("figure.no-run", file));
        } catch (Refusal refusal) {
            throw new Refusal(refusal.problem().within(file));
        }
    }

    private static String seeds(String session) {
        try {
            TreeSet<String> seeds = new TreeSet<>();
            for (JsonNode seed : JSON.readTree(session).findValues("seed")) {
                seeds.add(seed.asText());
            }
            return String.join(", ", seeds);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
