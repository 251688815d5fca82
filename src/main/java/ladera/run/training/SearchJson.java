package ladera.run.training;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import ladera.net.Architecture;
import ladera.run.JsonPlace;

/** A search in a session file. */
final class SearchJson {
    private static final int MOST = 1000;

    private SearchJson() {}

    static SearchPlan read(JsonPlace search) {
        search.allowOnly(
                "hidden", "activations", "initializers", "optimizers", "schedules", "rate_spread", "networks", "steps");
        return search.at(() -> new SearchPlan(
                hidden(search.need("hidden")),
                words(search.need("activations")),
                words(search.need("initializers")),
                words(search.need("optimizers")),
                words(search.need("schedules")),
                search.optional("rate_spread", JsonPlace::real, 1.0),
                (int) search.need("networks").whole(1, SearchPlan.MOST_NETWORKS),
                (int) search.need("steps").whole(1, TrainingRace.MOST_STEPS)));
    }

    private static List<List<Integer>> hidden(JsonPlace shapes) {
        List<List<Integer>> read = new ArrayList<>();
        for (JsonPlace shape : shapes.items(MOST)) {
            List<Integer> widths = new ArrayList<>();
            for (JsonPlace width : shape.items(MOST)) {
                widths.add((int) width.whole(1, Architecture.WIDEST));
            }
            read.add(widths);
        }
        return read;
    }

    private static List<String> words(JsonPlace list) {
        return list.items(MOST).stream().map(JsonPlace::word).toList();
    }

    static void write(SearchPlan search, ObjectNode to) {
        ArrayNode hidden = to.putArray("hidden");
        for (List<Integer> widths : search.hidden()) {
            widths.forEach(hidden.addArray()::add);
        }
        search.activations().forEach(to.putArray("activations")::add);
        search.initializers().forEach(to.putArray("initializers")::add);
        search.optimizers().forEach(to.putArray("optimizers")::add);
        search.schedules().forEach(to.putArray("schedules")::add);
        to.put("rate_spread", search.rateSpread())
                .put("networks", search.networks())
                .put("steps", search.steps());
    }
}
